package vn.loa.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.loa.settings.Neighbour;

/** How much the outside has still to be told, for the health page. */
@ApplicationScoped
public class Backlog implements Neighbour {
  @Inject Outbox outbox;

  @Override
  public String name() {
    return "outbox";
  }

  @Override
  public String state() {
    return outbox.waiting() + " waiting";
  }
}
