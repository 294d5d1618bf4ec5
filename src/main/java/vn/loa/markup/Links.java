package vn.loa.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the opening tag of a link that is known to be safe. */
final class Links {
  private Links() {}

  static void open(Output out, String href, String title, String... more) {
    var attributes = new ArrayList<>(List.of("href", href));
    if (!title.isEmpty()) attributes.addAll(List.of("title", title));
    if (isElsewhere(href)) attributes.addAll(List.of("rel", "noopener"));
    attributes.addAll(List.of(more));
    out.tag("a", attributes.toArray(String[]::new));
  }

  private static boolean isElsewhere(String href) {
    return href.toLowerCase(Locale.ROOT).startsWith("http");
  }
}
