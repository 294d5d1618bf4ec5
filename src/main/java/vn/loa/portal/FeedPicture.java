package vn.loa.portal;

import vn.loa.article.Cover;
import vn.loa.media.MediaFile;
import vn.loa.media.PictureLinks;
import vn.loa.media.Shape;

/**
 * A cover as programs that read feeds show it: the crop that social networks get. How many bytes it
 * has nobody knows before somebody asked for it, so no feed says a length.
 *
 * @param url from the root of the web, for whoever reads it elsewhere
 */
record FeedPicture(String url, String type, int width, int height, String alt, String credit) {

  static FeedPicture of(String base, Cover cover, MediaFile file) {
    var crop = file.renditions(Shape.OPEN_GRAPH).get(0);
    return new FeedPicture(
        base + PictureLinks.openGraph(file),
        crop.type(),
        crop.width(),
        crop.height(),
        cover.alt(),
        cover.credit());
  }
}
