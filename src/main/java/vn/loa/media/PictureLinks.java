package vn.loa.media;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The addresses of one picture, as an {@code img} needs them.
 *
 * @param src a middle size, for whoever does not choose
 * @param candidates every size, from the narrowest
 */
public record PictureLinks(int width, int height, String src, List<Candidate> candidates) {
  private static final int MIDDLE = 960;

  /** One size and where it is. */
  public record Candidate(int width, String url) {}

  /** Addresses that answer while the picture is visible somewhere in public. */
  public static PictureLinks open(MediaFile file) {
    return at("/anh/", file);
  }

  /** Addresses that answer whoever has signed in. */
  public static PictureLinks newsroom(MediaFile file) {
    return at("/toa-soan/anh/", file);
  }

  /** The crop that social networks show. */
  public static String openGraph(MediaFile file) {
    return "/anh/" + file.id() + "/" + file.openGraph().name();
  }

  private static PictureLinks at(String root, MediaFile file) {
    var candidates =
        file.renditions().stream()
            .map(each -> new Candidate(each.width(), root + file.id() + "/" + each.name()))
            .toList();
    var middle =
        candidates.stream()
            .filter(each -> each.width() <= MIDDLE)
            .reduce((narrow, wide) -> wide)
            .orElse(candidates.get(0));
    return new PictureLinks(file.width(), file.height(), middle.url(), candidates);
  }

  /** The value of a {@code srcset}. */
  public String srcset() {
    return candidates.stream()
        .map(each -> each.url() + " " + each.width() + "w")
        .collect(Collectors.joining(", "));
  }
}
