package vn.loa.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loa.identity.ApiTokens;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.Secret;
import vn.loa.identity.SignIn;
import vn.loa.identity.SignIns;
import vn.loa.identity.Substitutions;
import vn.loa.settings.ClientAddress;

/** Recognises who is asking, by her cookie or her token, and remembers by which sign-in. */
@RequestScoped
public class Doorkeeper {
  private static final String OWNER = "loa.account";

  @Inject SignInCookie cookie;
  @Inject SignIns signIns;
  @Inject ApiTokens tokens;
  @Inject Substitutions substitutions;
  @Inject CurrentAccount current;
  @Inject ClientAddress addresses;
  private @Nullable SignIn signIn;

  /** The sign-in of this request, if a cookie brought one that holds. */
  Optional<SignIn> signIn() {
    return Optional.ofNullable(signIn);
  }

  boolean recogniseCookie(HttpServletRequest request) {
    var found =
        cookie.read(request).flatMap(token -> signIns.recognise(token, addresses.of(request)));
    found.ifPresent(
        entered -> {
          signIn = entered;
          current.is(substitutions.actor(entered.account()));
          ownSession(request);
        });
    return found.isPresent();
  }

  boolean recogniseToken(String token) {
    var found = tokens.recognise(token);
    found.ifPresent(each -> current.isProgramOf(each.account().actor()));
    return found.isPresent();
  }

  /** Whether the page proves that it may read our cookies, which another site's cannot. */
  boolean isGuarded(HttpServletRequest request) {
    return cookie
        .read(request)
        .filter(token -> Secret.same(Secret.forgeryGuard(token), request.getHeader("X-Loa-Csrf")))
        .isPresent();
  }

  /**
   * Marks the session as hers, before and after a page has begun it: views kept for one account
   * must not be opened by the next one at the same machine.
   */
  void ownSession(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session == null || signIn == null) return;
    var owner = session.getAttribute(OWNER);
    if (owner == null) session.setAttribute(OWNER, signIn.account().id());
    else if (!owner.equals(signIn.account().id())) session.invalidate();
  }

  /** Keeps the views of the same account under a new session id, and no others. */
  static void renewSession(HttpServletRequest request, long account) {
    var session = request.getSession(false);
    if (session != null && isOwnedBy(session, account)) request.changeSessionId();
    else if (session != null) session.invalidate();
  }

  private static boolean isOwnedBy(HttpSession session, long account) {
    return Long.valueOf(account).equals(session.getAttribute(OWNER));
  }
}
