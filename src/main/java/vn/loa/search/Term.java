package vn.loa.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that must be in a piece: a word, words in a row, or a document number.
 *
 * @param words as typed, in lower case; a document number is one of them, whole
 * @param others rows of folded words, any of which does as well
 */
record Term(List<String> words, boolean number, List<List<String>> others) {

  static Term of(String text) {
    var whole = Tokens.numbers(text);
    var number = whole.size() == 1 && Tokens.isNumber(trimmed(text));
    return new Term(number ? whole : Tokens.words(text), number, List.of());
  }

  Term or(List<List<String>> rows) {
    return new Term(words, number, rows);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean isPhrase() {
    return words.size() > 1;
  }

  /** The words without accents. */
  List<String> folded() {
    return words.stream().map(Tokens::folded).toList();
  }

  /** A document number as the words it is made of. */
  Term asWords() {
    return number ? new Term(Tokens.words(words.get(0)), false, others) : this;
  }

  /** Every row of folded words that is an answer to it. */
  Stream<List<String>> rows() {
    return Stream.concat(Stream.of(folded()), others.stream());
  }

  private static String trimmed(String text) {
    return text.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+$", "");
  }
}
