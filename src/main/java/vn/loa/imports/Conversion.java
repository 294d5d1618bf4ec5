package vn.loa.imports;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.article.ArticleKind;
import vn.loa.article.Content;
import vn.loa.article.Cover;
import vn.loa.article.ImportedPiece;
import vn.loa.markup.Markup;
import vn.loa.markup.html.HtmlText;
import vn.loa.markup.word.FigureMarkdown;
import vn.loa.shared.Text;

/** Makes a piece of Loa out of an old one. */
final class Conversion {
  private static final int LEAD = 300;
  private static final Pattern PICTURE =
      Pattern.compile(
          "!\\[([^\\]\\n]{0,1000})\\]\\(([^)\\s]{1,1000})(?:\\s+\"([^\"\\n]{0,1000})\")?\\)");

  private final Markup markup;
  private final Mapping mapping;
  private final MediaFolder folder;
  private final Consumer<String> lost;

  Conversion(Markup markup, Mapping mapping, MediaFolder folder, Consumer<String> lost) {
    this.markup = markup;
    this.mapping = mapping;
    this.folder = folder;
    this.lost = lost;
  }

  ImportedPiece of(OldPiece old, String file) {
    var place = mapping.place(old.labels(), old.areas());
    place.unknown().forEach(label -> lost.accept("category or tag “" + label + "”"));
    var body = body(old);
    var content =
        new Content(
            ArticleKind.NEWS,
            HtmlText.toLine(old.title()),
            lead(old, body),
            body,
            place.section(),
            place.programme(),
            List.copyOf(place.themes()),
            List.copyOf(place.areas()),
            "vi",
            old.people().source(),
            List.of(),
            old.people().author(),
            cover(old));
    return new ImportedPiece(
        old.origin(),
        path(old.url()),
        content,
        Text.line(old.people().approver()),
        old.dates().published(),
        old.dates().updated(),
        file,
        old.number());
  }

  private String body(OldPiece old) {
    var text = old.body().text();
    var body = new StringBuilder();
    if (old.body().isMarkdown()) body.append(withPictures(text));
    else body.append(HtmlText.toMarkdown(text, picture -> folder.find(picture.address()), lost));
    for (var each : old.pictures()) {
      if (each.isCover()) continue;
      folder
          .find(each.file())
          .ifPresentOrElse(
              id ->
                  body.append("\n\n")
                      .append(FigureMarkdown.of(id, each.alt(), each.caption(), each.credit())),
              () -> lost.accept("picture " + each.file()));
    }
    return body.toString();
  }

  private String withPictures(String markdown) {
    return PICTURE
        .matcher(markdown)
        .replaceAll(
            all -> {
              var id = folder.find(all.group(2));
              if (id.isEmpty()) lost.accept("picture " + all.group(2));
              var caption = all.group(3) == null ? "" : all.group(3);
              return Matcher.quoteReplacement(
                  id.map(each -> FigureMarkdown.of(each, all.group(1), caption, "")).orElse(""));
            });
  }

  /** What it begins with, when the old system had no lead. */
  private String lead(OldPiece old, String body) {
    var given = Text.line(HtmlText.toLine(old.lead()));
    if (!given.isEmpty()) return given;
    var text = Text.line(markup.plain(body));
    if (text.length() <= LEAD) return text;
    int sentence = text.lastIndexOf(". ", LEAD);
    if (sentence > LEAD / 3) return text.substring(0, sentence + 1);
    int word = text.lastIndexOf(' ', LEAD - 1);
    return text.substring(0, word > 0 ? word : LEAD) + "…";
  }

  private @Nullable Cover cover(OldPiece old) {
    var picture = old.cover();
    if (picture == null) return null;
    var id = folder.find(picture.file());
    if (id.isEmpty()) lost.accept("picture " + picture.file());
    var alt = picture.alt().isBlank() ? HtmlText.toLine(old.title()) : picture.alt();
    return id.map(
            each -> new Cover(each, alt, HtmlText.toLine(picture.caption()), picture.credit()))
        .orElse(null);
  }

  /** The old address from the root; WordPress's short ones ({@code /?p=12}) are the home page's. */
  static String path(String url) {
    try {
      var address = URI.create(url.replace(" ", "%20"));
      var path = Optional.ofNullable(address.getRawPath()).orElse("");
      return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }
}
