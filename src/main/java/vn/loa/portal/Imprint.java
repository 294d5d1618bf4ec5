package vn.loa.portal;

import java.util.List;

/**
 * What stands around the text of an article.
 *
 * @param time when it was published, for machines
 * @param basis the official documents it rests on, as one cites them
 * @param tags links to its programme and areas
 * @param themes names
 */
public record Imprint(
    String kind,
    String published,
    String time,
    List<Correction> corrections,
    List<String> basis,
    List<Link> tags,
    List<String> themes) {
  /** A note of what was corrected after publishing, and when. */
  public record Correction(String at, String note) {}

  /** When it was corrected last, or empty. */
  public String corrected() {
    return corrections.isEmpty() ? "" : corrections.get(corrections.size() - 1).at();
  }
}
