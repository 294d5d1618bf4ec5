package vn.loa.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;

/** Marks in a text what was asked for, and cuts out where most of it stands. */
final class Highlighter {
  private static final int EXCERPT_WORDS = 45;
  private static final int WORDS_BEFORE = 8;

  private final List<List<String>> wanted;

  Highlighter(Terms terms) {
    wanted = terms.all().stream().map(Term::asWords).flatMap(Term::rows).distinct().toList();
  }

  /** All of {@code text} as HTML. */
  String whole(String text) {
    var words = words(text);
    return html(text, words, marks(words), 0, text.length());
  }

  /** The part of {@code text} that holds most of what was asked for, as HTML. */
  String excerpt(String text) {
    var words = words(text);
    if (words.isEmpty()) return "";
    var marks = marks(words);
    var first = Math.max(0, best(words, marks) - WORDS_BEFORE);
    var last = Math.min(words.size(), first + EXCERPT_WORDS) - 1;
    var start = first == 0 ? 0 : words.get(first).start();
    var end = last == words.size() - 1 ? text.length() : words.get(last).end();
    var html = html(text, words, marks, start, end).strip();
    return (start > 0 ? "… " : "") + html + (end < text.length() ? " …" : "");
  }

  private record Word(int start, int end, String folded) {
    static Word of(MatchResult match) {
      return new Word(match.start(), match.end(), Tokens.folded(match.group()));
    }
  }

  private static List<Word> words(String text) {
    return Tokens.WORD.matcher(text).results().map(Word::of).toList();
  }

  private BitSet marks(List<Word> words) {
    var marks = new BitSet(words.size());
    var folded = words.stream().map(Word::folded).toList();
    for (var term : wanted)
      for (int i = 0; i + term.size() <= folded.size(); i++)
        if (folded.subList(i, i + term.size()).equals(term)) marks.set(i, i + term.size());
    return marks;
  }

  /** The marked word from which an excerpt holds the most different words, in a row if possible. */
  private static int best(List<Word> words, BitSet marks) {
    int best = 0;
    int first = 0;
    int most = -1;
    for (int i = marks.nextSetBit(0); i >= 0; i = marks.nextSetBit(i + 1)) {
      var worth = worth(words, marks, i);
      if (worth > most) first = i;
      // As good and still in sight of the first: begin nearer to the words.
      if (worth > most || (worth == most && i < first + EXCERPT_WORDS)) best = i;
      most = Math.max(most, worth);
    }
    return best;
  }

  private static int worth(List<Word> words, BitSet marks, int from) {
    var seen = new HashSet<String>();
    int rows = 0;
    int end = Math.min(words.size(), from + EXCERPT_WORDS - WORDS_BEFORE);
    for (int i = from; i >= 0 && i < end; i = marks.nextSetBit(i + 1)) {
      seen.add(words.get(i).folded());
      if (marks.get(i + 1)) rows++;
    }
    return seen.size() * 10 + rows;
  }

  private static String html(String text, List<Word> words, BitSet marks, int start, int end) {
    var html = new StringBuilder();
    int at = start;
    for (var row : rows(words, marks)) {
      if (row.start() < start || row.end() > end) continue;
      html.append(escaped(text.substring(at, row.start())));
      html.append("<mark>").append(escaped(text.substring(row.start(), row.end())));
      html.append("</mark>");
      at = row.end();
    }
    return html.append(escaped(text.substring(at, end))).toString();
  }

  /** Marked words beside each other as one. */
  private static List<Word> rows(List<Word> words, BitSet marks) {
    var rows = new ArrayList<Word>();
    for (int i = marks.nextSetBit(0); i >= 0; ) {
      int last = marks.nextClearBit(i) - 1;
      rows.add(new Word(words.get(i).start(), words.get(last).end(), ""));
      i = marks.nextSetBit(last + 1);
    }
    return rows;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&#34;")
        .replace("'", "&#39;");
  }
}
