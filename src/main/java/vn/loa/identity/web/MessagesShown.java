package vn.loa.identity.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Sends the messages above the page with every answer to a part of it, so that what was done is
 * said and what was said before goes. PrimeFaces's own way does so for the first of them only.
 */
public class MessagesShown implements PhaseListener {
  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RENDER_RESPONSE;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    var parts = event.getFacesContext().getPartialViewContext();
    if (!parts.isPartialRequest() || parts.isRenderAll()) return;
    if (!parts.getRenderIds().contains(Messages.ID)) parts.getRenderIds().add(Messages.ID);
  }
}
