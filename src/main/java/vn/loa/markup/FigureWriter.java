package vn.loa.markup;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Writes what is more than text alone in its paragraph: a picture with its words, or a film. */
final class FigureWriter {
  private static final String SIZES = "(min-width: 48rem) 44rem, 100vw";

  private final Output out;
  private final PictureSource pictures;
  private final List<Rendered.Figure> written = new ArrayList<>();

  FigureWriter(Output out, PictureSource pictures) {
    this.out = out;
    this.pictures = pictures;
  }

  List<Rendered.Figure> written() {
    return List.copyOf(written);
  }

  /** Writes the paragraph if it is a figure or an embed; says whether it was. */
  boolean write(Paragraph paragraph) {
    var only = paragraph.getFirstChild();
    if (only == null || only.getNext() != null) return false;
    var target = Target.of(only).orElse(null);
    if (target == null) return false;
    var words = Target.words(only);
    if (only instanceof Image || only instanceof ImageRef) {
      target.mediaId().ifPresent(id -> figure(id, words, Dialect.Legend.of(target.title())));
      return target.mediaId().isPresent();
    }
    var player = Players.frame(target.href());
    var isEmbed = target.title().equals("embed") && !words.isEmpty() && isPlain(only);
    if (!isEmbed || player.isEmpty()) return false;
    embed(target.href(), words, player.get());
    return true;
  }

  private static boolean isPlain(Node link) {
    return StreamSupport.stream(link.getChildren().spliterator(), false)
        .allMatch(child -> child instanceof Text || !child.hasChildren());
  }

  private void embed(String href, String title, String player) {
    out.tag("p", "class", "embed");
    Links.open(out, href, "", "class", "embed", "data-embed", player);
    out.text(title);
    out.end("a");
    out.end("p");
    out.line();
  }

  private void figure(long mediaId, String alt, Dialect.Legend legend) {
    written.add(new Rendered.Figure(mediaId, alt, legend.caption(), legend.credit()));
    var links = pictures.links(mediaId);
    if (links.isEmpty()) {
      missing(legend);
      return;
    }
    out.tag("figure");
    sources(links.get(), alt);
    if (!legend.caption().isEmpty() || !legend.credit().isEmpty()) caption(legend);
    out.end("figure");
    out.line();
  }

  private void missing(Dialect.Legend legend) {
    if (legend.caption().isEmpty()) return;
    out.tag("p");
    out.text(legend.caption());
    out.end("p");
    out.line();
  }

  private void sources(PictureLinks links, String alt) {
    if (!links.sources().isEmpty()) out.tag("picture");
    for (var source : links.sources())
      out.tag(
          "source",
          "type",
          source.type(),
          "media",
          source.media(),
          "srcset",
          source.srcset(),
          "sizes",
          SIZES);
    picture(links, alt);
    if (!links.sources().isEmpty()) out.end("picture");
  }

  private void picture(PictureLinks links, String alt) {
    var candidates =
        links.candidates().stream()
            .map(candidate -> candidate.url() + " " + candidate.width() + "w")
            .collect(Collectors.joining(", "));
    out.tag(
        "img",
        "src",
        links.src(),
        "srcset",
        candidates,
        "sizes",
        SIZES,
        "width",
        Integer.toString(links.width()),
        "height",
        Integer.toString(links.height()),
        "alt",
        alt,
        "loading",
        "lazy",
        "decoding",
        "async");
  }

  private void caption(Dialect.Legend legend) {
    out.tag("figcaption");
    out.text(legend.caption());
    if (!legend.credit().isEmpty()) {
      if (!legend.caption().isEmpty()) out.text(" ");
      out.tag("span", "class", "credit");
      out.text(legend.credit());
      out.end("span");
    }
    out.end("figcaption");
  }
}
