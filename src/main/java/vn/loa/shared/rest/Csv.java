package vn.loa.shared.rest;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines for a spreadsheet (RFC 4180, with the mark by which Excel knows UTF-8). */
public final class Csv {
  public static final String BYTE_ORDER_MARK = "\uFEFF";

  private Csv() {}

  public static String line(Stream<String> cells) {
    return cells.map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  /** What a spreadsheet would take for a formula gets an apostrophe in front, and stays a text. */
  static String cell(String text) {
    var harmless = text.matches("(?s)\\s*[=+\\-@＝＋－＠].*") ? "'" + text : text;
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
