package vn.loa.markup;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sites whose films may be played on a page: the only list of them is {@code players.json},
 * which the editor reads too.
 */
public final class Players {
  private static final List<Player> ALL = read();

  private Players() {}

  /** The player behind the address of a film; empty when its site is not on the list. */
  public static Optional<String> frame(String href) {
    return ALL.stream().flatMap(player -> player.frame(href).stream()).findFirst();
  }

  /** Every address of a player, and nothing else. */
  static Pattern frames() {
    return Pattern.compile(
        ALL.stream()
            .map(player -> Pattern.quote(player.frame))
            .collect(Collectors.joining("|", "(?:", ")[\\w-]+")));
  }

  /** Where frames may come from, as a content security policy says it. */
  public static String origins() {
    return ALL.stream()
        .map(player -> "https://" + URI.create(player.frame).getHost())
        .collect(Collectors.joining(" "));
  }

  private static List<Player> read() {
    try (var file = Players.class.getResourceAsStream("/players.json");
        var reader = Json.createReader(file)) {
      return reader.readArray().getValuesAs(JsonObject.class).stream().map(Player::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Player(String frame, List<Pattern> links) {
    static Player of(JsonObject json) {
      return new Player(
          json.getString("frame"),
          json.getJsonArray("links").getValuesAs(JsonString.class).stream()
              .map(link -> Pattern.compile("^https://" + link.getString()))
              .toList());
    }

    Optional<String> frame(String href) {
      return links.stream()
          .map(link -> link.matcher(href))
          .filter(match -> match.find())
          .map(match -> frame + match.group(1))
          .findFirst();
    }
  }
}
