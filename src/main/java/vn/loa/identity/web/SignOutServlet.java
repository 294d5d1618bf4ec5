package vn.loa.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.loa.identity.SignIns;

/** Signs out on this device. */
@WebServlet("/dang-xuat")
public class SignOutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient SignInCookie cookie;
  @Inject transient SignIns signIns;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    cookie.read(request).ifPresent(signIns::end);
    cookie.clear(response);
    var session = request.getSession(false);
    if (session != null) session.invalidate();
    Redirect.to("/dang-nhap", response);
  }
}
