package vn.loa.markup.word;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.markup.word.Item.Figure;
import vn.loa.shared.Reason;

/**
 * What a document of Word gives for an article.
 *
 * @param reference number and date of an official document; empty for others
 * @param notCarried what could not be carried over, or not as it was, in words for the writer
 */
public record WordDraft(
    String title, String lead, String reference, List<Block> blocks, List<Reason> notCarried) {

  /** A piece of Markdown, or a picture. */
  record Block(String markdown, @Nullable Figure figure) {
    String markdown(Function<String, Optional<Long>> library) {
      return figure == null ? markdown : FigureMarkdown.of(figure, library.apply(figure.part()));
    }
  }

  /** The parts of the file that hold its pictures, in the order of the text, each once. */
  public List<String> pictures() {
    return blocks.stream()
        .map(Block::figure)
        .filter(Objects::nonNull)
        .map(Figure::part)
        .distinct()
        .toList();
  }

  /**
   * The text in Loa's Markdown.
   *
   * @param library the number that a picture has got there; of one without, the words stay
   */
  public String body(Function<String, Optional<Long>> library) {
    return blocks.stream()
        .map(block -> block.markdown(library))
        .filter(markdown -> !markdown.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }
}
