package vn.loa.markup;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.loa.shared.Text;

/** Turns Loa's Markdown into what readers get. */
@ApplicationScoped
public class Markup {
  /** How many characters a text may have. */
  public static final int LONGEST = 1_000_000;

  private static final Parser PARSER =
      Parser.builder(
              new MutableDataSet()
                  .set(
                      Parser.EXTENSIONS,
                      List.of(TablesExtension.create(), FootnoteExtension.create()))
                  .set(TablesExtension.COLUMN_SPANS, false)
                  .set(TablesExtension.WITH_CAPTION, false)
                  .set(TablesExtension.MIN_HEADER_ROWS, 1)
                  .set(TablesExtension.MAX_HEADER_ROWS, 1)
                  .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                  .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                  .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true))
          .build();

  public Rendered render(String markdown, PictureSource pictures) {
    return writer(markdown, pictures).write();
  }

  /** How a text is built, which may be as it was typed: nothing is cleaned. */
  public Outline outline(String typed) {
    var markdown = Bounds.of(typed.substring(0, Math.min(typed.length(), LONGEST)));
    return OutlineReader.read(markdown, PARSER.parse(markdown));
  }

  /** The words of a text alone. */
  public String plain(String markdown) {
    return writer(markdown, mediaId -> Optional.empty()).plain();
  }

  /** The pictures of a text with their words, in their order. */
  public List<Rendered.Figure> figures(String markdown) {
    return writer(markdown, mediaId -> Optional.empty()).figures();
  }

  private static HtmlWriter writer(String markdown, PictureSource pictures) {
    if (markdown.length() > LONGEST) {
      throw new IllegalArgumentException("a text of " + markdown.length() + " characters");
    }
    return new HtmlWriter(PARSER.parse(Bounds.of(Text.clean(markdown))), pictures);
  }
}
