package vn.loa.portal;

import java.util.List;
import java.util.stream.Collectors;
import vn.loa.media.PictureLinks.Source;

/**
 * A picture as a page shows it, in the sizes that it comes in.
 *
 * @param sources what browsers show instead when they can
 * @param preview the crop that social networks show
 * @param crops the largest of each shape that search engines ask for
 */
public record Picture(
    String src,
    String srcset,
    List<Source> sources,
    int width,
    int height,
    String alt,
    String preview,
    List<String> crops) {

  /** The sources as elements; Faces would close each, which HTML forbids. */
  public String sourceTags(String sizes) {
    return sources.stream().map(each -> tag(each, sizes)).collect(Collectors.joining());
  }

  private static String tag(Source source, String sizes) {
    var media = source.media().isEmpty() ? "" : " media=\"%s\"".formatted(source.media());
    return "<source type=\"%s\"%s srcset=\"%s\" sizes=\"%s\">"
        .formatted(source.type(), media, source.srcset(), sizes);
  }
}
