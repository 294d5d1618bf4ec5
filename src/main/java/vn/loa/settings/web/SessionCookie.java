package vn.loa.settings.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import vn.loa.settings.Settings;

/** Keeps the cookie of the views off plain HTTP where Loa is reached by HTTPS. */
@WebListener
public class SessionCookie implements ServletContextListener {
  @Inject Settings settings;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    var cookie = event.getServletContext().getSessionCookieConfig();
    cookie.setName(settings.cookieName("loa-view"));
    cookie.setPath("/");
    cookie.setSecure(settings.isHttps());
  }
}
