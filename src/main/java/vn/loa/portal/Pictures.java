package vn.loa.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.article.ArticleCard;
import vn.loa.article.Cover;
import vn.loa.markup.PictureLinks;
import vn.loa.media.Media;
import vn.loa.media.MediaFile;
import vn.loa.media.Shape;

/** Finds the addresses of pictures. */
@ApplicationScoped
class Pictures {
  @Inject Media media;

  /** The cover, unless there is none or its file is gone. */
  @Nullable Picture of(@Nullable Cover cover) {
    if (cover == null) return null;
    return media.find(cover.media()).map(file -> picture(cover, file, Shape.WHOLE)).orElse(null);
  }

  /** The files of all covers, by their ids. */
  Map<Long, MediaFile> files(Collection<ArticleCard> cards) {
    return media.find(
        cards.stream()
            .map(ArticleCard::cover)
            .filter(Objects::nonNull)
            .map(Cover::media)
            .collect(Collectors.toSet()));
  }

  /** The covers as feeds show them, by the ids of their articles. */
  Map<Long, FeedPicture> forFeed(String base, Collection<ArticleCard> cards) {
    var files = files(cards);
    var pictures = new HashMap<Long, FeedPicture>();
    for (var card : cards) {
      var cover = card.cover();
      var file = cover == null ? null : files.get(cover.media());
      if (cover != null && file != null) pictures.put(card.id(), FeedPicture.of(base, cover, file));
    }
    return pictures;
  }

  /** The cover as cards show it, whose file is among these. */
  static @Nullable Picture among(Map<Long, MediaFile> files, @Nullable Cover cover) {
    var file = cover == null ? null : files.get(cover.media());
    return cover == null || file == null ? null : picture(cover, file, Shape.WIDE);
  }

  /** What the text of an article needs to show a picture. */
  Optional<PictureLinks> links(long id) {
    return media.find(id).map(Pictures::links);
  }

  private static PictureLinks links(MediaFile file) {
    var open = vn.loa.media.PictureLinks.open(file);
    return new PictureLinks(
        open.width(),
        open.height(),
        open.src(),
        open.candidates().stream()
            .map(each -> new PictureLinks.Candidate(each.url(), each.width()))
            .toList(),
        open.sources().stream()
            .map(each -> new PictureLinks.Source(each.type(), each.media(), each.srcset()))
            .toList());
  }

  private static Picture picture(Cover cover, MediaFile file, Shape shape) {
    var open = vn.loa.media.PictureLinks.open(file, shape);
    return new Picture(
        open.src(),
        open.srcset(),
        open.sources(),
        open.width(),
        open.height(),
        cover.alt(),
        vn.loa.media.PictureLinks.openGraph(file),
        vn.loa.media.PictureLinks.crops(file));
  }
}
