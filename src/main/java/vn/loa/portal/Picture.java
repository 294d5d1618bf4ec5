package vn.loa.portal;

/**
 * A picture as a page shows it, in the sizes that it comes in.
 *
 * @param preview the crop that social networks show
 */
public record Picture(
    String src, String srcset, int width, int height, String alt, String preview) {}
