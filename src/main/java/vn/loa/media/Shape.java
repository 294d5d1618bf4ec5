package vn.loa.media;

import java.awt.Dimension;
import java.util.List;

/** The shapes in which a picture is shown; every crop keeps the focal point in view. */
public enum Shape {
  /** All of it. */
  WHOLE("", 0, 320, 480, 640, 960, 1280, 1600),
  /** For cards and lists. */
  WIDE("wide-", 16.0 / 9, 320, 480, 640, 960, 1280),
  /** For social networks. */
  OPEN_GRAPH("og", 1200.0 / 630, 1200),
  /** For search engines, as cameras and old screens show it. */
  STANDARD("standard-", 4.0 / 3, 1200),
  /** For search engines, and where there is little room. */
  SQUARE("square-", 1, 320, 640);

  /** What portal pages show. */
  static final List<Shape> WITH_WEBP = List.of(WHOLE, WIDE);

  private final String prefix;
  private final double ratio;
  private final List<Integer> widths;

  Shape(String prefix, double ratio, Integer... widths) {
    this.prefix = prefix;
    this.ratio = ratio;
    this.widths = List.of(widths);
  }

  /** The widths it comes in, from the narrowest. */
  List<Integer> widths() {
    return widths;
  }

  /** The largest piece of this shape that fits into {@code whole}. */
  Dimension largestIn(Dimension whole) {
    if (this == WHOLE) return whole;
    var width = Math.max(1, Math.min(whole.width, (int) (whole.height * ratio)));
    return new Dimension(width, (int) Math.max(1, Math.round(width / ratio)));
  }

  /** How a rendition of this shape is called, without its extension. */
  String name(int width) {
    return this == OPEN_GRAPH ? prefix : prefix + width;
  }
}
