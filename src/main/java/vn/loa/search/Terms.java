package vn.loa.search;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loa.shared.Text;

/**
 * What a reader asks for: every term must be in a piece, or all but one.
 *
 * @param words the whole question word by word, as typed
 */
record Terms(List<Term> all, List<String> words, boolean oneMissing) {
  static final int LONGEST_TEXT = 200;

  /** A longer question with a term missing has too many forms. */
  private static final int MOST_FOR_MISSING = 20;

  /** Reads what was typed: words, "words in quotes", document numbers. */
  static Terms of(String typed) {
    var line = Text.line(typed).replaceAll("[“”„«»]", "\"");
    var text = line.substring(0, Math.min(line.length(), LONGEST_TEXT));
    var parts = text.split("\"", -1);
    var terms = new LinkedHashSet<Term>();
    for (int i = 0; i < parts.length; i++) {
      var quoted = i % 2 == 1 && i < parts.length - 1;
      var pieces = quoted ? Stream.of(parts[i]) : Arrays.stream(parts[i].split(" "));
      pieces.map(Term::of).filter(term -> !term.isEmpty()).forEach(terms::add);
    }
    return new Terms(List.copyOf(terms), Tokens.words(text), false);
  }

  /** The same with all that means the same. */
  Terms with(Thesaurus thesaurus) {
    return new Terms(thesaurus.expand(all), words, oneMissing);
  }

  /** The question as such are compared: without case, accents and punctuation. */
  String plain() {
    return words.stream().map(Tokens::folded).collect(Collectors.joining(" "));
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** Whether somebody who types so cares for accents. */
  boolean hasAccents() {
    return words.stream().anyMatch(word -> !word.equals(Tokens.folded(word)));
  }

  /** Whether words in a row are asked for. */
  boolean hasRows() {
    return all.stream().flatMap(Term::rows).anyMatch(row -> row.size() > 1);
  }

  boolean canMissOne() {
    var most = all.size() <= MOST_FOR_MISSING;
    return !oneMissing && most && (all.size() > 1 || all.get(0).number());
  }

  /** The second try: one term may be missing, and the parts of a document number are words. */
  Terms withOneMissing() {
    return new Terms(all.stream().map(Term::asWords).toList(), words, true);
  }

  /** The same condition in another language, which writes one term by {@code term}. */
  String condition(Function<Term, String> term, String and, String or) {
    var each = all.stream().map(term).toList();
    if (!oneMissing || each.size() == 1) return String.join(and, each);
    return IntStream.range(0, each.size())
        .mapToObj(missing -> without(missing, each, and))
        .collect(Collectors.joining(or));
  }

  private static String without(int missing, List<String> each, String and) {
    return IntStream.range(0, each.size())
        .filter(i -> i != missing)
        .mapToObj(each::get)
        .collect(Collectors.joining(and, "(", ")"));
  }
}
