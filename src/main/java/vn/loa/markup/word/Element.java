package vn.loa.markup.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One element of a part, by local names: Word has two sets of namespaces for the same things. */
final class Element {
  static final Element NONE = new Element("", Map.of());
  private static final Set<String> OFF = Set.of("0", "false", "off", "none");

  private final String name;
  private final Map<String, String> attributes;
  private final List<Element> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  Element(String name, Map<String, String> attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  void add(Element child) {
    children.add(child);
  }

  void add(String more) {
    text.append(more);
  }

  String name() {
    return name;
  }

  String text() {
    return text.toString();
  }

  List<Element> children() {
    return children;
  }

  boolean exists() {
    return this != NONE;
  }

  /** The attribute; empty when there is none. */
  String get(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  String val() {
    return get("val");
  }

  int number(String attribute, int otherwise) {
    var digits = get(attribute);
    return digits.matches("-?\\d{1,8}") ? Integer.parseInt(digits) : otherwise;
  }

  /** The first descendant on that path; {@link #NONE} when there is none. */
  Element child(String... path) {
    var at = this;
    for (var step : path) at = at.first(step);
    return at;
  }

  private Element first(String wanted) {
    for (var child : children) if (child.name.equals(wanted)) return child;
    return NONE;
  }

  List<Element> all(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).toList();
  }

  boolean has(String wanted) {
    return first(wanted).exists();
  }

  /** Whether this is there and not switched off. */
  boolean isOn() {
    return exists() && !OFF.contains(val());
  }

  /** The first descendant of that name, however deep. */
  Element find(String wanted) {
    for (var child : children) {
      var found = child.name.equals(wanted) ? child : child.find(wanted);
      if (found.exists()) return found;
    }
    return NONE;
  }

  /** All the text within. */
  String words() {
    var words = new StringBuilder(text);
    for (var child : children) words.append(child.words());
    return words.toString();
  }
}
