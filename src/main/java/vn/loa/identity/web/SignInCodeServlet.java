package vn.loa.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.loa.identity.SigningIn;
import vn.loa.shared.Refused;

/** The second step of signing in: the page that asks for the code of an authenticator. */
@WebServlet(Entrance.CODE_PAGE)
public class SignInCodeServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient SigningIn signingIn;
  @Inject transient Entrance entrance;
  @Inject transient SignInCookie cookie;
  @Inject transient SignInPage page;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (cookie.readWaiting(request).isEmpty()) Redirect.to("/dang-nhap", response);
    else show(request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    request.setCharacterEncoding("UTF-8");
    var waiting = cookie.readWaiting(request).orElse("");
    var code = SignInServlet.parameter(request, "code");
    try {
      var entered = signingIn.prove(waiting, code, entrance.visit(request));
      entrance.open(entered, request, response);
    } catch (Refused refused) {
      if (entrance.tellsScript(refused, request, response)) return;
      page.refuses("", refused);
      show(request, response);
    }
  }

  private void show(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    page.asks(Next.safe(request.getParameter("tiep")));
    request.getRequestDispatcher("/WEB-INF/dang-nhap-ma.xhtml").forward(request, response);
  }
}
