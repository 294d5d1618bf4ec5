package vn.loa.audit;

import java.time.Instant;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.shared.Words;

/**
 * One line of the log.
 *
 * @param actor the user name of whoever did it, or {@code system}
 */
public record AuditEntry(
    long id,
    Instant at,
    String actor,
    @Nullable String agency,
    String subject,
    String name,
    Map<String, String> details) {

  public String words() {
    return words(name);
  }

  /** What happened, in words: {@code article.published} is {@code article.event.published}. */
  public static String words(String name) {
    try {
      return Words.of(name.replaceFirst("\\.", ".event."));
    } catch (MissingResourceException e) {
      return name;
    }
  }

  /** The details that say something, each under its word. */
  public String detailWords() {
    return details.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> labelled(entry.getKey(), entry.getValue()))
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private static String labelled(String key, String value) {
    try {
      return Words.of("audit.detail." + key) + ": " + said(key, value);
    } catch (MissingResourceException e) {
      return key + ": " + value;
    }
  }

  /** Duties are written down by their codes, so that the record outlives a change of words. */
  private static String said(String key, String value) {
    if (!key.equals("duties")) return value;
    return Stream.of(value.split(" "))
        .map(code -> Words.of("identity.duty." + code))
        .collect(Collectors.joining(", "));
  }
}
