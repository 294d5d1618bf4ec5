package vn.loa.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The newsroom's address without a page is its first page. */
@WebServlet({"/toa-soan", "/toa-soan/"})
public class NewsroomStart extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (request.getServletPath().equals("/toa-soan")) Redirect.to(Next.START, response);
    else request.getRequestDispatcher("/toa-soan/index.xhtml").forward(request, response);
  }
}
