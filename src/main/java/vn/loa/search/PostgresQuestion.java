package vn.loa.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes texts and questions as PostgreSQL reads them; words have letters and digits only. */
final class PostgresQuestion {
  /** What document numbers begin with, so that no word is like one. */
  private static final String NUMBER = "#";

  private PostgresQuestion() {}

  /** The folded words of {@code text}, as to_tsvector takes them one by one. */
  static String words(String text) {
    return Tokens.folded(String.join(" ", Tokens.words(text)));
  }

  /** The document numbers of a text as lexemes. */
  static List<String> numbers(SearchText text) {
    return Tokens.numbers(text.whole()).stream()
        .map(number -> NUMBER + Tokens.folded(number))
        .distinct()
        .toList();
  }

  /** What must be in a piece, as a tsquery. */
  static String condition(Terms terms) {
    return terms.condition(PostgresQuestion::term, " & ", " | ");
  }

  /** The same, but words in a row may stand anywhere. */
  static String anywhere(Terms terms) {
    return terms.condition(term -> term(term).replace("<->", "&"), " & ", " | ");
  }

  /** All words in a row, as a tsquery. */
  static String phrase(List<String> words) {
    return words.stream()
        .map(word -> "'" + Tokens.folded(word) + "'")
        .collect(Collectors.joining(" <-> "));
  }

  /** Patterns that a piece with all words exactly so is like. */
  static List<String> exactly(Terms terms) {
    return terms.words().stream().map(word -> "%" + Tokens.exact(word) + "%").distinct().toList();
  }

  static String exactPhrase(Terms terms) {
    return "%" + Tokens.exact(String.join(" ", terms.words())) + "%";
  }

  static List<String> facets(Map<String, String> filters) {
    return filters.entrySet().stream().map(f -> f.getKey() + ":" + f.getValue()).toList();
  }

  /** An array literal. */
  static String array(Collection<?> values) {
    return values.stream()
        .map(value -> '"' + value.toString().replaceAll("([\"\\\\])", "\\\\$1") + '"')
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String term(Term term) {
    if (term.number()) return "'" + NUMBER + term.folded().get(0) + "'";
    return term.rows()
        .map(row -> "(" + phrase(row) + ")")
        .collect(Collectors.joining(" | ", "(", ")"));
  }
}
