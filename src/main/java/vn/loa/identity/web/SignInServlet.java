package vn.loa.identity.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.SigningIn;
import vn.loa.identity.Visit;
import vn.loa.settings.ClientAddress;
import vn.loa.shared.Refused;
import vn.loa.shared.TooMany;

/** The page where one signs in; scripts ask it too, and get JSON. */
@WebServlet("/dang-nhap")
public class SignInServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient SigningIn signingIn;
  @Inject transient CurrentAccount current;
  @Inject transient SignInCookie cookie;
  @Inject transient SignInPage page;
  @Inject transient ClientAddress addresses;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var next = Next.safe(request.getParameter("tiep"));
    if (current.find().isPresent()) Redirect.to(next, response);
    else show(next, request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    request.setCharacterEncoding("UTF-8");
    var username = parameter(request, "username");
    try {
      enter(username, request, response);
    } catch (Refused refused) {
      refuse(username, refused, request, response);
    }
  }

  private void enter(String username, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var visit = Visit.of(addresses.of(request), request.getHeader("User-Agent"));
    var entered = signingIn.signIn(username, parameter(request, "password"), visit);
    Doorkeeper.renewSession(request, entered.actor().id());
    cookie.write(response, entered.token());
    if (wantsJson(request)) json(response, 200, "username", entered.actor().username());
    else Redirect.to(Next.safe(request.getParameter("tiep")), response);
  }

  private void refuse(
      String username, Refused refused, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var status = refused instanceof TooMany ? 429 : 401;
    if (wantsJson(request)) {
      json(response, status, "detail", Optional.ofNullable(refused.getMessage()).orElse(""));
      return;
    }
    response.setStatus(status);
    page.refuses(username, refused);
    show(Next.safe(request.getParameter("tiep")), request, response);
  }

  private void show(String next, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    page.asks(next);
    request.getRequestDispatcher("/WEB-INF/dang-nhap.xhtml").forward(request, response);
  }

  private static boolean wantsJson(HttpServletRequest request) {
    var accepted = request.getHeader("Accept");
    return accepted != null && accepted.startsWith("application/json");
  }

  private static void json(HttpServletResponse response, int status, String name, String value)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json; charset=utf-8");
    response.getWriter().write(Json.createObjectBuilder().add(name, value).build().toString());
  }

  private static String parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
