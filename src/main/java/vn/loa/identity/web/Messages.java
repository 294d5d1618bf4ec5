package vn.loa.identity.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Says above the page what was done. */
public final class Messages {
  /** Of the component that shows them, in newsroom.xhtml. */
  static final String ID = "messages";

  private Messages() {}

  public static void done(String text) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, ""));
  }
}
