package vn.loa.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import vn.loa.portal.store.Answer;

/** Makes pages, each from beans of its own. */
@ApplicationScoped
class Pages {
  @Inject BeanManager beans;
  @Inject Router router;
  @Inject Renderer renderer;

  private List<Bean<?>> parts = List.of();

  @PostConstruct
  void collect() {
    parts =
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
            .filter(bean -> bean.getScope() == RequestScoped.class)
            .filter(bean -> bean.getBeanClass().getPackage() == Pages.class.getPackage())
            .<Bean<?>>map(bean -> bean)
            .toList();
  }

  Answer make(Address address, HttpServletRequest request, HttpServletResponse response) {
    forget();
    return renderer.answer(router.open(address, request), request, response);
  }

  /** The page of an error. */
  Answer make(int status, HttpServletRequest request, HttpServletResponse response) {
    forget();
    return renderer.answer(new Outcome.View(status, "error"), request, response);
  }

  /** One request may make a page several times, and nothing of one attempt belongs to the next. */
  private void forget() {
    var context = (AlterableContext) beans.getContext(RequestScoped.class);
    parts.forEach(context::destroy);
  }
}
