package vn.loa.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import vn.loa.identity.Secret;
import vn.loa.settings.Settings;

/** The secret of a sign-in in the browser, and beside it what scripts of our pages send back. */
@ApplicationScoped
public class SignInCookie {
  private static final String NAME = "loa";
  private static final String GUARD = "loa-csrf";
  private static final Duration LIFE = Duration.ofDays(7);

  @Inject Settings settings;

  Optional<String> read(HttpServletRequest request) {
    var cookies = Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]);
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(NAME))
        .map(Cookie::getValue)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  void write(HttpServletResponse response, String token) {
    set(response, NAME, token, LIFE, true);
    set(response, GUARD, Secret.forgeryGuard(token), LIFE, false);
  }

  void clear(HttpServletResponse response) {
    set(response, NAME, "", Duration.ZERO, true);
    set(response, GUARD, "", Duration.ZERO, false);
  }

  private void set(
      HttpServletResponse response, String name, String value, Duration life, boolean hidden) {
    var cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setMaxAge((int) life.toSeconds());
    cookie.setHttpOnly(hidden);
    cookie.setSecure(settings.baseUrl().startsWith("https:"));
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}
