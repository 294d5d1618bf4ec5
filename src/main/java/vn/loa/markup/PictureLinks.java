package vn.loa.markup;

import java.util.List;

/**
 * Where a picture is found, in the sizes a browser may choose from.
 *
 * @param src the address for a browser that does not choose
 * @param sources what a browser shows instead when it can
 */
public record PictureLinks(
    int width, int height, String src, List<Candidate> candidates, List<Source> sources) {

  public PictureLinks(int width, int height, String src, List<Candidate> candidates) {
    this(width, height, src, candidates, List.of());
  }

  /** Another form of the picture, for browsers that know its type and {@code media}. */
  public record Source(String type, String media, String srcset) {}

  /** One rendition and its width in pixels. */
  public record Candidate(String url, int width) {}
}
