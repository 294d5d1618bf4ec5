package vn.loa.identity.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import org.primefaces.component.messages.Messages;
import org.primefaces.component.messages.MessagesRenderer;

/**
 * Writes the messages above the page as paragraphs that are announced. PrimeFaces's own renderer
 * makes items of a list to alerts: they are no items any more, and the list has none.
 */
public class SaidMessages extends MessagesRenderer {
  @Override
  protected void encodeMessages(
      FacesContext context, Messages shown, String severity, List<FacesMessage> messages)
      throws IOException {
    var writer = context.getResponseWriter();
    writer.startElement("div", null);
    writer.writeAttribute("class", "ui-messages-" + severity, null);
    writer.writeAttribute("role", "alert", null);
    for (var message : messages) {
      writer.startElement("p", null);
      writer.writeText(message.getSummary(), null);
      writer.endElement("p");
      message.rendered();
    }
    writer.endElement("div");
  }
}
