package vn.loa.portal;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Makes the portal's views transient, so that nothing begins a session to keep something of them.
 */
public class StatelessViews implements PhaseListener {
  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    var view = event.getFacesContext().getViewRoot();
    if (view != null && view.getViewId().startsWith("/portal/")) view.setTransient(true);
  }
}
