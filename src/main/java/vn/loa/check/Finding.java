package vn.loa.check;

import org.jspecify.annotations.Nullable;
import vn.loa.shared.Words;

/**
 * A place that should be mended.
 *
 * @param field as the form calls it
 * @param start where it stands in the field; in Markdown for the body
 * @param quote what stands there now; empty when it is the whole field
 * @param text what is wrong, for the writer
 * @param mend what should stand there; absent when only the writer can know
 * @param origin the other piece, of a text that others wrote
 */
public record Finding(
    CheckName check,
    String field,
    int start,
    int end,
    String quote,
    String text,
    @Nullable String mend,
    @Nullable Origin origin) {

  /**
   * A listed piece that says the same.
   *
   * @param similarity of the text, in percent
   */
  public record Origin(
      long id, String title, String path, String agency, String date, int similarity) {}

  /** Something about a whole field. */
  public static Finding about(CheckName check, String field, String code, Object... values) {
    return new Finding(check, field, 0, 0, "", Words.of(code, values), null, null);
  }
}
