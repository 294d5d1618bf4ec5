package vn.loa.article;

import java.io.Serializable;
import vn.loa.shared.Text;

/** The picture at the head of an article, with the words that this article gives it. */
public record Cover(long media, String alt, String caption, String credit) implements Serializable {
  public Cover {
    alt = Text.line(alt == null ? "" : alt);
    caption = Text.line(caption == null ? "" : caption);
    credit = Text.line(credit == null ? "" : credit);
  }
}
