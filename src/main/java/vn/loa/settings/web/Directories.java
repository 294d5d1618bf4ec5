package vn.loa.settings.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the directories of the application addresses like any others, which the portal does not
 * know: by itself the server answers them before any filter, with a page of its own that leads to
 * whatever host the request named.
 */
@WebListener
public class Directories implements ServletContextListener {
  @Override
  public void contextInitialized(ServletContextEvent event) {
    cover("/", event.getServletContext());
  }

  private static void cover(String directory, ServletContext context) {
    for (var path : Optional.ofNullable(context.getResourcePaths(directory)).orElse(Set.of())) {
      if (!path.endsWith("/")) continue;
      var address = path.substring(0, path.length() - 1);
      if (!address.equals("/toa-soan"))
        context.getServletRegistration("default").addMapping(address);
      cover(path, context);
    }
  }
}
