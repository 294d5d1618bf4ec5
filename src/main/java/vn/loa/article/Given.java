package vn.loa.article;

import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;

/** Checks reasons and notes that a verb asks for. */
final class Given {
  private static final int LONGEST = 2_000;

  private Given() {}

  /** {@code text}, when somebody wrote it and it is not too long. */
  static String reason(String text, String field, String code) {
    if (text.isBlank()) throw new InvalidInput(Reason.at(field, code));
    if (text.length() > LONGEST)
      throw new InvalidInput(Reason.at(field, "article.fault.too-long", text.length(), LONGEST));
    return text;
  }
}
