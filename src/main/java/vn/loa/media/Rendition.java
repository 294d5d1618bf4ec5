package vn.loa.media;

import java.util.ArrayList;
import java.util.List;

/** One size in which a picture is shown: {@code 640.jpg}, or {@code og.jpg} for social networks. */
public record Rendition(String name, int width, int height) {
  static final List<Integer> WIDTHS = List.of(320, 480, 640, 960, 1280, 1600);
  static final double OPEN_GRAPH = 1200.0 / 630;

  private static final int WIDEST = 1600;
  private static final int OPEN_GRAPH_WIDTH = 1200;

  /** From the narrowest to the widest; none is wider than the picture itself. */
  static List<Rendition> of(int width, int height, String extension) {
    var all = new ArrayList<Rendition>();
    for (var each : WIDTHS) if (each < width) all.add(scaled(width, height, each, extension));
    if (width <= WIDEST) all.add(scaled(width, height, width, extension));
    return all;
  }

  /** The crop for social networks, 1.91 times as wide as high. */
  static Rendition openGraph(int width, int height) {
    var widest = Math.min(OPEN_GRAPH_WIDTH, Math.min(width, (int) (height * OPEN_GRAPH)));
    var fits = Math.max(1, widest);
    return new Rendition("og.jpg", fits, (int) Math.max(1, Math.round(fits / OPEN_GRAPH)));
  }

  private static Rendition scaled(int width, int height, int to, String extension) {
    var high = Math.max(1, Math.round((double) height * to / width));
    return new Rendition(to + "." + extension, to, (int) high);
  }

  boolean isJpeg() {
    return name.endsWith(".jpg");
  }

  boolean isOpenGraph() {
    return name.startsWith("og.");
  }
}
