package vn.loa.markup;

import java.util.List;

/**
 * Where a picture is found, in the sizes a browser may choose from.
 *
 * @param src the address for a browser that does not choose
 */
public record PictureLinks(int width, int height, String src, List<Candidate> candidates) {

  /** One rendition and its width in pixels. */
  public record Candidate(String url, int width) {}
}
