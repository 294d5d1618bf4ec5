package vn.loa.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What means the same: to words in a row, without accents, the other rows that stand for them. */
final class Thesaurus {
  private final Map<List<String>, List<List<String>>> others = new HashMap<>();
  private int longest;

  Thesaurus(Collection<List<String>> groups) {
    for (var group : groups) add(group.stream().map(Thesaurus::row).distinct().toList());
  }

  private void add(List<List<String>> rows) {
    for (var row : rows) {
      longest = Math.max(longest, row.size());
      var known = others.computeIfAbsent(row, key -> new ArrayList<>());
      rows.stream()
          .filter(other -> !other.equals(row) && !known.contains(other))
          .forEach(known::add);
    }
  }

  private static List<String> row(String text) {
    return Tokens.words(text).stream().map(Tokens::folded).toList();
  }

  /**
   * Each term with what may stand in its place. Of a row each word gets the others of the row: "(a
   * or x) and (b or x)" is "(a and b) or x".
   */
  List<Term> expand(List<Term> terms) {
    var expanded = new ArrayList<>(terms);
    for (int i = 0; i < terms.size(); ) {
      int size = longestAt(terms, i);
      for (int k = i; k < i + size; k++)
        expanded.set(k, terms.get(k).or(others.getOrDefault(words(terms, i, size), List.of())));
      i += Math.max(1, size);
    }
    return expanded;
  }

  /** How many terms from {@code start} are a row that is known; 0: none. */
  private int longestAt(List<Term> terms, int start) {
    int most = Math.min(longest, terms.size() - start);
    for (int size = most; size > 0; size--)
      if (others.containsKey(words(terms, start, size))) return size;
    return 0;
  }

  /** Nothing that was asked for as a phrase or number is the beginning of a row. */
  private static List<String> words(List<Term> terms, int start, int size) {
    return terms.subList(start, start + size).stream()
        .map(term -> term.isPhrase() || term.number() ? "" : term.folded().get(0))
        .toList();
  }
}
