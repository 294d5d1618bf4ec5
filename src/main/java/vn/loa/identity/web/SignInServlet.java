package vn.loa.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.SigningIn;
import vn.loa.shared.Refused;

/** The page where one signs in; scripts ask it too, and get JSON. */
@WebServlet("/dang-nhap")
public class SignInServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient SigningIn signingIn;
  @Inject transient CurrentAccount current;
  @Inject transient Entrance entrance;
  @Inject transient SignInPage page;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var next = Next.safe(request.getParameter("tiep"));
    if (current.find().isPresent()) Redirect.to(next, response);
    else show(request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    request.setCharacterEncoding("UTF-8");
    var username = parameter(request, "username");
    try {
      var visit = entrance.visit(request);
      var entered = signingIn.signIn(username, parameter(request, "password"), visit);
      entrance.open(entered, request, response);
    } catch (Refused refused) {
      if (entrance.tellsScript(refused, request, response)) return;
      page.refuses(username, refused);
      show(request, response);
    }
  }

  private void show(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    page.asks(Next.safe(request.getParameter("tiep")));
    request.getRequestDispatcher("/WEB-INF/dang-nhap.xhtml").forward(request, response);
  }

  static String parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
