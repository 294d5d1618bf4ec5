package vn.loa.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.SecondStep;
import vn.loa.identity.SignIn;
import vn.loa.settings.ClientAddress;

/**
 * Stands before the newsroom and the API: finds out who is asking, and sends strangers to sign in.
 */
@WebFilter({"/toa-soan/*", "/api/*", "/dang-nhap/*", "/dang-xuat"})
public class SignInFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String OWN_PASSWORD = "/toa-soan/mat-khau.xhtml";
  private static final String OWN_SECOND_STEP = "/toa-soan/hai-buoc.xhtml";

  @Inject transient Doorkeeper doorkeeper;
  @Inject transient SignInCookie cookie;
  @Inject transient SecondStep secondStep;
  @Inject transient CurrentAccount current;
  @Inject transient BodyTurns turns;
  @Inject transient ClientAddress addresses;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Cache-Control", "no-store");
    if (bearer(request) != null) byToken(request, response, chain);
    else if (Origin.isForged(request)) Refusal.FORGED.send(response);
    else byCookie(request, response, chain);
  }

  private void byToken(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var token = bearer(request);
    if (isApi(request) && token != null && doorkeeper.recogniseToken(token))
      inTurn(true, request, response, chain);
    else Refusal.TOKEN.send(response);
  }

  private void byCookie(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var known = doorkeeper.recogniseCookie(request);
    if (isApi(request)) {
      if (known && !isRead(request) && !doorkeeper.isGuarded(request))
        Refusal.UNGUARDED.send(response);
      else if (known && passwordIsTemporary()) Refusal.PASSWORD.send(response);
      else if (known && secondStepIsMissing()) Refusal.SECOND_STEP.send(response);
      else inTurn(known, request, response, chain);
    } else if (isNewsroom(request) && !known) challenge(request, response);
    else if (isNewsroom(request) && passwordIsTemporary())
      only(OWN_PASSWORD, request, response, chain);
    else if (isNewsroom(request) && secondStepIsMissing())
      only(OWN_SECOND_STEP, request, response, chain);
    else {
      inTurn(known, request, response, chain);
      doorkeeper.ownSession(request);
    }
  }

  /** Whoever may keep a thread waiting gets one of those that readers can spare. */
  private void inTurn(
      boolean known, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isRead(request) && !asksTheProvider(request)) {
      chain.doFilter(request, response);
      return;
    }
    var sender = known ? BodyTurns.KNOWN : ClientAddress.counted(addresses.of(request));
    if (!turns.take(sender)) {
      refuse(request, response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      turns.giveBack(sender);
    }
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Retry-After", "5");
    if (isApi(request)) Refusal.BUSY.send(response);
    else response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
  }

  /** Scripts are told by the status, so that the page they stand on stays as it is. */
  private void challenge(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (cookie.read(request).isPresent()) cookie.clear(response);
    if (isScript(request)) Refusal.SIGN_IN.send(response);
    else Redirect.to("/dang-nhap?tiep=" + Next.encoded(request), response);
  }

  private boolean passwordIsTemporary() {
    return doorkeeper.signIn().map(SignIn::account).filter(a -> a.passwordTemporary()).isPresent();
  }

  private boolean secondStepIsMissing() {
    return doorkeeper
        .signIn()
        .filter(signIn -> !signIn.provedTwice())
        .filter(signIn -> secondStep.requiredOf(current.get()))
        .isPresent();
  }

  /** Leads every way to {@code page} until what it asks is done. */
  private void only(
      String page, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!request.getServletPath().equals(page)) {
      Redirect.to(page, response);
      return;
    }
    inTurn(true, request, response, chain);
    doorkeeper.ownSession(request);
  }

  private static boolean isScript(HttpServletRequest request) {
    return "partial/ajax".equals(request.getHeader("Faces-Request"))
        || "XMLHttpRequest".equals(request.getHeader("X-Requested-With"));
  }

  private static boolean isApi(HttpServletRequest request) {
    return request.getServletPath().startsWith("/api");
  }

  private static boolean isNewsroom(HttpServletRequest request) {
    return request.getServletPath().startsWith("/toa-soan");
  }

  /** The identity provider may take its time as any stranger may. */
  private static boolean asksTheProvider(HttpServletRequest request) {
    return request.getServletPath().startsWith("/dang-nhap/don-vi");
  }

  private static boolean isRead(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  private static @org.jspecify.annotations.Nullable String bearer(HttpServletRequest request) {
    var header = request.getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)
        ? header.substring(7).strip()
        : null;
  }
}
