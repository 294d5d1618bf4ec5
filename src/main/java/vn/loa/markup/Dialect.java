package vn.loa.markup;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loa.shared.Text;

/** What Loa's Markdown allows; {@code dialect.js} holds the same rules for the editor. */
public final class Dialect {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");
  private static final Pattern LOCAL = Pattern.compile("^(#|/(?!/))");
  private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x1F\\x7F]");
  private static final Pattern NOT_IN_ADDRESSES = Pattern.compile("[\\s\\u00A0\\\\<>|`]");
  private static final Pattern MEDIA = Pattern.compile("media:([1-9]\\d{0,17})");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\|])");

  private Dialect() {}

  /** A link's address in its one written form; empty when the dialect has no such link. */
  public static Optional<String> safeHref(String href) {
    var trimmed = CONTROLS.matcher(Text.clean(href)).replaceAll("").strip();
    var address =
        NOT_IN_ADDRESSES.matcher(trimmed).replaceAll(match -> percentEncoded(match.group()));
    var scheme = SCHEME.matcher(address);
    var allowed =
        scheme.find()
            ? SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))
            : LOCAL.matcher(address).find();
    return allowed ? Optional.of(address) : Optional.empty();
  }

  private static String percentEncoded(String character) {
    return character.equals(" ") ? "%20" : URLEncoder.encode(character, StandardCharsets.UTF_8);
  }

  /** The number of a picture in the library; empty for any other address. */
  static Optional<Long> mediaId(String address) {
    var match = MEDIA.matcher(address);
    return match.matches() ? Optional.of(Long.valueOf(match.group(1))) : Optional.empty();
  }

  /** A picture's words, from a title written {@code caption || credit}. */
  record Legend(String caption, String credit) {
    static Legend of(String title) {
      var cut = separator(title);
      return cut < 0
          ? new Legend(plain(title), "")
          : new Legend(plain(title.substring(0, cut)), plain(title.substring(cut + 2)));
    }

    /** Where the first {@code ||} stands whose pipes are not written {@code \|}. */
    private static int separator(String title) {
      for (var at = 0; at + 1 < title.length(); at++) {
        if (title.charAt(at) == '\\') at++;
        else if (title.startsWith("||", at)) return at;
      }
      return -1;
    }

    private static String plain(String part) {
      return Text.line(ESCAPED.matcher(part).replaceAll("$1"));
    }
  }
}
