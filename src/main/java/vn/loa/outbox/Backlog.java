package vn.loa.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.loa.settings.Figures;
import vn.loa.settings.Meter;
import vn.loa.settings.Neighbour;

/** How much the outside has still to be told, for the health page. */
@ApplicationScoped
public class Backlog implements Neighbour, Meter {
  @Inject Outbox outbox;

  @Override
  public String name() {
    return "outbox";
  }

  @Override
  public String state() {
    return outbox.waiting() + " waiting";
  }

  @Override
  public void tell(Figures figures) {
    figures.gauge("loa_outbox_messages", "What the outside has to be told.", outbox.waiting());
    figures.gauge(
        "loa_outbox_oldest_seconds", "How long the first of it waits.", outbox.oldestSeconds());
  }
}
