package vn.loa.portal;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;

/**
 * Stands for the portal's addresses in the server's map; {@link PortalFilter} answers them all.
 *
 * <p>An address that no servlet has would be the default servlet's, and for each of its requests
 * the server first looks for a file or directory of that name in the WAR: it asks the disk, and
 * throws and catches an exception when there is none.
 */
@WebServlet(
    urlPatterns = {
      "", // the home page, which web.xml has no way to write
      "/bai/*",
      "/tin-tuc/*",
      "/chuyen-muc/*",
      "/chuong-trinh/*",
      "/dia-ban/*",
      "/feed/*",
      "/tim-kiem",
      "/kenh",
      "/gioi-thieu",
      "/lien-he",
      "/du-lieu-ca-nhan",
      "/tro-nang",
      "/robots.txt",
      "/sitemap.xml"
    })
public class PortalServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
}
