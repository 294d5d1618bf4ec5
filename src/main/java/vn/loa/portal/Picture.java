package vn.loa.portal;

import java.util.List;
import vn.loa.media.PictureLinks.Source;

/**
 * A picture as a page shows it, in the sizes that it comes in.
 *
 * @param sources what browsers show instead when they can
 * @param preview the crop that social networks show
 */
public record Picture(
    String src,
    String srcset,
    List<Source> sources,
    int width,
    int height,
    String alt,
    String preview) {}
