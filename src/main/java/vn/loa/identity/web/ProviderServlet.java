package vn.loa.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.loa.identity.IdentityProvider;
import vn.loa.identity.Secret;
import vn.loa.identity.VouchedSignIn;
import vn.loa.shared.Reason;
import vn.loa.shared.Refused;
import vn.loa.shared.Unauthenticated;

/** Signing in at the identity provider: the way there, and the way back. */
@WebServlet({"/dang-nhap/don-vi", "/dang-nhap/don-vi/ve"})
public class ProviderServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient IdentityProvider provider;
  @Inject transient VouchedSignIn vouched;
  @Inject transient Entrance entrance;
  @Inject transient SignInCookie cookie;
  @Inject transient SignInPage page;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      if (!provider.isConfigured()) Redirect.to("/dang-nhap", response);
      else if (request.getServletPath().endsWith("/ve")) back(request, response);
      else there(request, response);
    } catch (Refused refused) {
      response.setStatus(401);
      page.refuses("", refused);
      request.getRequestDispatcher("/WEB-INF/dang-nhap.xhtml").forward(request, response);
    }
  }

  private void there(HttpServletRequest request, HttpServletResponse response) {
    var ask = provider.ask();
    var next = Next.safe(request.getParameter("tiep"));
    cookie.writeAsked(response, new Asked(ask.state(), ask.nonce(), ask.verifier(), next));
    Redirect.to(ask.address().toString(), response);
  }

  /** What was asked is forgotten first: no answer is taken twice. */
  private void back(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var asked = cookie.readAsked(request);
    cookie.clearAsked(response);
    var code = Optional.ofNullable(request.getParameter("code"));
    var state = request.getParameter("state");
    if (asked.isEmpty() || code.isEmpty() || !Secret.same(asked.get().state(), state))
      throw new Unauthenticated(Reason.of("identity.provider-refused"));
    var person = provider.person(code.get(), asked.get().nonce(), asked.get().verifier());
    var entered = vouched.enter(person, entrance.visit(request));
    entrance.open(entered, Next.safe(asked.get().next()), request, response);
  }
}
