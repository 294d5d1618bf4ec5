package vn.loa.portal.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What may be given to every reader: nothing that was made for one of them. */
public final class Storable {
  private static final List<String> PERSONAL = List.of("jsessionid", "nonce=", "viewstate");
  private static final Pattern KEY = Pattern.compile("(/[a-z0-9._-]*)+(\\?trang=[1-9][0-9]{0,4})?");

  private Storable() {}

  /** Whether it may be kept under {@code key}. */
  public static boolean is(String key, Answer answer) {
    return answer.status() == 200
        && KEY.matcher(key).matches()
        && !key.contains("..")
        && answer.headers().keySet().stream().noneMatch("Set-Cookie"::equalsIgnoreCase)
        && !isPersonal(answer.body());
  }

  private static boolean isPersonal(byte[] body) {
    var text = new String(body, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    return PERSONAL.stream().anyMatch(text::contains);
  }
}
