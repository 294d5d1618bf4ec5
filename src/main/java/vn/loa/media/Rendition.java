package vn.loa.media;

import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;

/** One shape and size in which a picture is shown: {@code 640.jpg}, {@code wide-320.webp}. */
public record Rendition(String name, Shape shape, int width, int height) {
  private static final String ANIMATED = "animated.gif";

  /** From the narrowest to the widest; none is wider than the picture itself. */
  static List<Rendition> of(Shape shape, Dimension picture, String extension) {
    var largest = shape.largestIn(picture);
    var all = new ArrayList<Rendition>();
    for (var each : shape.widths())
      if (each < largest.width) all.add(scaled(shape, largest, each, extension));
    var widest = shape.widths().get(shape.widths().size() - 1);
    if (largest.width <= widest) all.add(scaled(shape, largest, largest.width, extension));
    return all;
  }

  /** The picture as it moves: the cleaned file itself. */
  static Rendition animated(Dimension picture) {
    return new Rendition(ANIMATED, Shape.WHOLE, picture.width, picture.height);
  }

  private static Rendition scaled(Shape shape, Dimension from, int to, String extension) {
    var high = (int) Math.max(1, Math.round((double) from.height * to / from.width));
    return new Rendition(shape.name(to) + "." + extension, shape, to, high);
  }

  boolean isAnimated() {
    return name.equals(ANIMATED);
  }

  /** What kind of file it is, for {@code Content-Type}. */
  public String type() {
    return "image/" + extension().replace("jpg", "jpeg");
  }

  String extension() {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
