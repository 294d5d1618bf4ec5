package vn.loa.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that the interface speaks, kept in one file a feature. */
public final class Words {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

  private Words() {}

  /**
   * The text of {@code code}, for instance {@code article.return.reason} out of {@code
   * words/article.properties}, with {@code values} put into its {@code {0}}, {@code {1}}.
   *
   * @throws java.util.MissingResourceException when nobody wrote the text
   */
  public static String of(String code, Object... values) {
    var dot = code.indexOf('.');
    var bundle = ResourceBundle.getBundle("words." + code.substring(0, dot), Locale.ROOT);
    var text = bundle.getString(code);
    return values.length == 0 ? text : new MessageFormat(text, VIETNAMESE).format(values);
  }
}
