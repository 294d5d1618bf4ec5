package vn.loa.markup.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The fields that are open where the reader is: page numbers, contents, links. */
final class Field {
  private static final Pattern LINK = Pattern.compile("^\\s*HYPERLINK\\s+\"([^\"]*)\"");
  private static final Pattern CONTENTS = Pattern.compile("^\\s*(TOC|INDEX|TOA)\\b.*");
  private static final int DEEPEST = 50;

  private final Deque<Open> open = new ArrayDeque<>();
  private final UnaryOperator<String> safe;

  /**
   * @param safe an address as the dialect has it; empty when it has none
   */
  Field(UnaryOperator<String> safe) {
    this.safe = safe;
  }

  /** One field: first what it asks for, then what Word found. */
  private static final class Open {
    private final StringBuilder asks = new StringBuilder();
    private boolean answers;
    private String href = "";
  }

  void change(String type) {
    if (type.equals("begin") && open.size() < DEEPEST) open.push(new Open());
    if (type.equals("end")) open.poll();
    if (type.equals("separate") && !open.isEmpty()) {
      open.element().answers = true;
      open.element().href = safe.apply(href(open.element().asks));
    }
  }

  void ask(String instruction) {
    if (!open.isEmpty()) open.element().asks.append(instruction);
  }

  /** Whether what stands here is for Word alone. */
  boolean isHidden() {
    return isContents() || open.stream().anyMatch(field -> !field.answers);
  }

  boolean isContents() {
    return open.stream().anyMatch(field -> field.answers && isContents(field.asks));
  }

  static boolean isContents(CharSequence instruction) {
    return CONTENTS.matcher(instruction).matches();
  }

  /** Where the fields lead; empty when none is a link to elsewhere. */
  String href() {
    for (var field : open) if (!field.href.isEmpty()) return field.href;
    return "";
  }

  static String href(CharSequence instruction) {
    var link = LINK.matcher(instruction);
    return link.find() ? link.group(1) : "";
  }
}
