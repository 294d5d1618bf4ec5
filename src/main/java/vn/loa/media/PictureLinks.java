package vn.loa.media;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The addresses of one picture in one shape, as {@code picture} and {@code img} need them.
 *
 * <p>They change whenever the bytes behind them do, so that no cache shows what was before.
 *
 * @param src a middle size, for whoever does not choose
 * @param candidates every size, from the narrowest
 * @param sources what a browser shows instead when it can, best first
 */
public record PictureLinks(
    int width, int height, String src, List<Candidate> candidates, List<Source> sources) {
  private static final int MIDDLE = 960;
  private static final String UNLESS_REDUCED = "(prefers-reduced-motion: no-preference)";

  /** One size and where it is. */
  public record Candidate(int width, String url) {}

  /** Another form of the picture, for browsers that know its type and {@code media}. */
  public record Source(String type, String media, String srcset) {}

  /** Addresses that answer while the picture is visible somewhere in public. */
  public static PictureLinks open(MediaFile file) {
    return open(file, Shape.WHOLE);
  }

  public static PictureLinks open(MediaFile file, Shape shape) {
    return at("/anh/", file, shape);
  }

  /** Addresses that answer whoever has signed in. */
  public static PictureLinks newsroom(MediaFile file) {
    return at("/toa-soan/anh/", file, Shape.WHOLE);
  }

  /** The crop that social networks show. */
  public static String openGraph(MediaFile file) {
    return candidates("/anh/", file, file.renditions(Shape.OPEN_GRAPH)).get(0).url();
  }

  /** The largest crops of the shapes that search engines ask for. */
  public static List<String> crops(MediaFile file) {
    return Stream.of(Shape.WIDE, Shape.STANDARD, Shape.SQUARE, Shape.OPEN_GRAPH)
        .map(shape -> candidates("/anh/", file, file.renditions(shape)))
        .map(sizes -> sizes.get(sizes.size() - 1).url())
        .toList();
  }

  private static PictureLinks at(String root, MediaFile file, Shape shape) {
    var sizes = file.renditions(shape);
    var largest = sizes.get(sizes.size() - 1);
    var whole = shape == Shape.WHOLE;
    var candidates = candidates(root, file, sizes);
    var middle =
        candidates.stream()
            .filter(each -> each.width() <= MIDDLE)
            .reduce((narrow, wide) -> wide)
            .orElse(candidates.get(0));
    return new PictureLinks(
        whole ? file.width() : largest.width(),
        whole ? file.height() : largest.height(),
        middle.url(),
        candidates,
        sources(root, file, shape));
  }

  private static List<Source> sources(String root, MediaFile file, Shape shape) {
    var sources = new ArrayList<Source>();
    if (shape == Shape.WHOLE)
      file.animated()
          .map(moving -> srcset(candidates(root, file, List.of(moving))))
          .ifPresent(moving -> sources.add(new Source("image/gif", UNLESS_REDUCED, moving)));
    var webp = candidates(root, file, file.webp(shape));
    if (!webp.isEmpty()) sources.add(new Source("image/webp", "", srcset(webp)));
    return List.copyOf(sources);
  }

  private static List<Candidate> candidates(String root, MediaFile file, List<Rendition> sizes) {
    var place = root + file.id() + "/" + file.version() + "/";
    return sizes.stream().map(each -> new Candidate(each.width(), place + each.name())).toList();
  }

  /** The value of a {@code srcset}. */
  public String srcset() {
    return srcset(candidates);
  }

  private static String srcset(List<Candidate> candidates) {
    return candidates.stream()
        .map(each -> each.url() + " " + each.width() + "w")
        .collect(Collectors.joining(", "));
  }
}
