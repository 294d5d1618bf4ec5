package vn.loa.markup.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the styles of a document say, each style with those that it is based on. */
final class Styles {
  private static final int DEEPEST = 20;

  private final Map<String, Element> byId = new HashMap<>();
  private final Element defaults;
  private String standard = "";

  Styles(Element styles) {
    defaults = styles.child("docDefaults", "rPrDefault", "rPr");
    for (var style : styles.all("style")) {
      byId.putIfAbsent(style.get("styleId"), style);
      var isStandard = style.get("default").equals("1") && style.get("type").equals("paragraph");
      if (isStandard) standard = style.get("styleId");
    }
  }

  /** Its name in lower case; the same in every language of Word, unlike its id. */
  String name(String id) {
    var style = byId.get(id);
    return (style == null ? id : style.child("name").val()).toLowerCase(Locale.ROOT);
  }

  /** What a paragraph says of a property, itself or by its style. */
  Element paragraph(Element properties, String property) {
    if (properties.has(property)) return properties.child(property);
    return chain(properties.child("pStyle").val()).stream()
        .map(style -> style.child("pPr", property))
        .filter(Element::exists)
        .findFirst()
        .orElse(Element.NONE);
  }

  /** Whether a run has a property, by itself, its style, its paragraph's style or the document. */
  boolean isOn(Element run, String property, String paragraphStyle) {
    for (var source : sources(run, paragraphStyle))
      if (source.has(property)) return source.child(property).isOn();
    return false;
  }

  /** The font of a run's letters; empty when a theme gives it, and themes have no legacy fonts. */
  String font(Element run, String paragraphStyle) {
    for (var source : sources(run, paragraphStyle)) {
      var fonts = source.child("rFonts");
      if (!fonts.get("asciiTheme").isEmpty() || !fonts.get("hAnsiTheme").isEmpty()) return "";
      if (!fonts.get("hAnsi").isEmpty()) return fonts.get("hAnsi");
      if (!fonts.get("ascii").isEmpty()) return fonts.get("ascii");
    }
    return "";
  }

  private List<Element> sources(Element run, String paragraphStyle) {
    var sources = new ArrayList<Element>();
    sources.add(run);
    var own = run.child("rStyle").val();
    if (!own.isEmpty()) chain(own).forEach(style -> sources.add(style.child("rPr")));
    chain(paragraphStyle).forEach(style -> sources.add(style.child("rPr")));
    sources.add(defaults);
    return sources;
  }

  private List<Element> chain(String id) {
    var chain = new ArrayList<Element>();
    var at = byId.get(id.isEmpty() ? standard : id);
    while (at != null && chain.size() < DEEPEST) {
      chain.add(at);
      at = byId.get(at.child("basedOn").val());
    }
    return chain;
  }
}
