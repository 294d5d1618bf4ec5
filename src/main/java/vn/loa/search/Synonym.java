package vn.loa.search;

import java.time.Instant;
import java.util.List;

/** Words and rows of words that mean the same to whoever searches. */
public record Synonym(long id, List<String> words, String changedBy, Instant changedAt) {
  public String line() {
    return String.join(" = ", words);
  }
}
