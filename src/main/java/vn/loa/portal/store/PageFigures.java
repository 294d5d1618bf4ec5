package vn.loa.portal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.loa.settings.Figures;
import vn.loa.settings.Meter;

/** What the page store has and does. */
@ApplicationScoped
class PageFigures implements Meter {
  @Inject PageStore store;

  @Override
  public void tell(Figures figures) {
    store.tell(figures);
  }
}
