package vn.loa.portal;

/** How a page answers once it has looked up what it shows. */
sealed interface Outcome {
  /** By a Facelets view under {@code /portal}. */
  record View(int status, String name) implements Outcome {}

  /** By sending the reader elsewhere, for good. */
  record Moved(String location) implements Outcome {}

  /** By text that no view makes: feeds, the sitemap and their like. */
  record Text(String type, String body) implements Outcome {}

  static Outcome view(String name) {
    return new View(200, name);
  }

  static Outcome notFound() {
    return new View(404, "error");
  }
}
