package vn.loa.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.loa.markup.Markup;
import vn.loa.markup.PictureLinks;
import vn.loa.markup.PictureSource;
import vn.loa.media.Media;
import vn.loa.media.MediaFile;

/** A text as readers will get it, with pictures that so far only the newsroom may see. */
@ApplicationScoped
public class Preview implements PictureSource {
  @Inject Markup markup;
  @Inject Media media;

  public String html(String body) {
    return markup.render(body, this).html();
  }

  /** The text alone, by which its words are counted and compared. */
  public String plain(String body) {
    return markup.plain(body);
  }

  @Override
  public Optional<PictureLinks> links(long mediaId) {
    return media.find(mediaId).map(Preview::links);
  }

  private static PictureLinks links(MediaFile file) {
    var open = vn.loa.media.PictureLinks.newsroom(file);
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
}
