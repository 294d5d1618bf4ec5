package vn.loa.portal;

import jakarta.faces.application.ApplicationConfigurationPopulator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.loa.settings.Settings;

/** Tells Faces that the portal's views, and they alone, wear the chosen theme and keep no state. */
public class PortalFaces extends ApplicationConfigurationPopulator {
  @Override
  public void populateApplicationConfiguration(Document config) {
    var root = config.getDocumentElement();
    var contracts = add(add(root, "application"), "resource-library-contracts");
    var mapping = add(contracts, "contract-mapping");
    add(mapping, "url-pattern").setTextContent("/portal/*");
    add(mapping, "contracts").setTextContent(new Settings().theme());
    add(add(root, "lifecycle"), "phase-listener").setTextContent(StatelessViews.class.getName());
  }

  private static Element add(Element parent, String name) {
    var document = parent.getOwnerDocument();
    var child = document.createElementNS(parent.getNamespaceURI(), name);
    parent.appendChild(child);
    return child;
  }
}
