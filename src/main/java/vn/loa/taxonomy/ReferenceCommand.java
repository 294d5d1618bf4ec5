package vn.loa.taxonomy;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loa.identity.Actor;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.Duty;
import vn.loa.settings.ControlCommand;

/** {@code ./loa reference FILE… | --sample}. */
@ApplicationScoped
public class ReferenceCommand implements ControlCommand {
  @Inject Reference reference;
  @Inject CurrentAccount current;

  @Override
  public String name() {
    return "reference";
  }

  @Override
  public String run(Map<String, String> given, InputStream body) {
    current.is(new Actor(0, "./loa reference", "./loa reference", "", Set.of(Duty.GOVERN)));
    if (given.containsKey("sample")) {
      reference.loadSample();
      return "Sections, programmes, themes and areas of the sample are there.";
    }
    var file = Path.of(given.getOrDefault("file", ""));
    try {
      var counts = reference.load(String.valueOf(file.getFileName()), Files.readString(file));
      return counts.entrySet().stream()
          .map(count -> count.getValue() + " " + count.getKey())
          .collect(Collectors.joining(", ", file + ": ", "."));
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be read.");
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage());
    } catch (ClassCastException | PersistenceException | EJBException e) {
      throw new IllegalArgumentException(file + ": " + cause(e));
    }
  }

  /** What the database says of a row it refuses, in its first line. */
  private static String cause(Throwable thrown) {
    var deepest = thrown;
    for (var next = thrown; next != null; next = next.getCause()) deepest = next;
    if (deepest instanceof ClassCastException)
      return "There is a word, a number or a list where something else is expected.";
    return String.valueOf(deepest.getMessage()).lines().findFirst().orElse("");
  }
}
