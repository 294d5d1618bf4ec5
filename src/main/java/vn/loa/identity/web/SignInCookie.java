package vn.loa.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import vn.loa.identity.KnownDevices;
import vn.loa.identity.Secret;
import vn.loa.identity.SigningIn.Entered;
import vn.loa.settings.Settings;

/**
 * What a browser keeps of a sign-in: its secret, beside it what scripts of our pages send back, the
 * secret that waits for a code, and by what the device is known later.
 */
@ApplicationScoped
public class SignInCookie {
  private static final String NAME = "loa";
  private static final String GUARD = "loa-csrf";
  private static final String WAITING = "loa-code";
  private static final String DEVICE = "loa-device";
  private static final String ASKED = "loa-asked";
  private static final Duration LIFE = Duration.ofDays(7);
  private static final Duration CODE_WAIT = Duration.ofMinutes(10);
  private static final Duration DEVICE_LIFE = Duration.ofDays(180);

  @Inject Settings settings;
  @Inject KnownDevices devices;

  Optional<String> read(HttpServletRequest request) {
    return read(request, NAME);
  }

  /** The secret that waits for a code. */
  Optional<String> readWaiting(HttpServletRequest request) {
    return read(request, WAITING);
  }

  Optional<String> readDevice(HttpServletRequest request) {
    return read(request, DEVICE);
  }

  /** Keeps what signing in gave: a secret that opens the newsroom, or one that waits for a code. */
  void write(HttpServletResponse response, Entered entered) {
    if (entered.awaitsCode()) {
      set(response, WAITING, entered.token(), CODE_WAIT, true);
      return;
    }
    set(response, NAME, entered.token(), LIFE, true);
    set(response, GUARD, Secret.forgeryGuard(entered.token()), LIFE, false);
    set(response, DEVICE, devices.issue(entered.actor().username()), DEVICE_LIFE, true);
  }

  void clear(HttpServletResponse response) {
    set(response, NAME, "", Duration.ZERO, true);
    set(response, GUARD, "", Duration.ZERO, false);
  }

  void clearWaiting(HttpServletResponse response) {
    set(response, WAITING, "", Duration.ZERO, true);
  }

  void writeAsked(HttpServletResponse response, Asked asked) {
    set(response, ASKED, asked.text(), CODE_WAIT, true);
  }

  Optional<Asked> readAsked(HttpServletRequest request) {
    return read(request, ASKED).flatMap(Asked::parse);
  }

  void clearAsked(HttpServletResponse response) {
    set(response, ASKED, "", Duration.ZERO, true);
  }

  private Optional<String> read(HttpServletRequest request, String name) {
    var cookies = Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]);
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(settings.cookieName(name)))
        .map(Cookie::getValue)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private void set(
      HttpServletResponse response, String name, String value, Duration life, boolean hidden) {
    var cookie = new Cookie(settings.cookieName(name), value);
    cookie.setPath("/");
    cookie.setMaxAge((int) life.toSeconds());
    cookie.setHttpOnly(hidden);
    cookie.setSecure(settings.isHttps());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}
