package vn.loa.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The sample province that comes with Loa: files under {@code sample/} on the class path. */
@ApplicationScoped
public class SampleSet {
  private static final long TURN = 0x10a;

  @PersistenceContext EntityManager em;
  @Inject Settings settings;

  /** Whether this Loa starts with the sample set. */
  public boolean wanted() {
    return settings.profile() != Profile.PRODUCTION;
  }

  /**
   * Waits until no other node brings the sample set in; until the transaction ends the others wait.
   */
  @Transactional(TxType.MANDATORY)
  public void takeTurn() {
    em.createNativeQuery("select 1 from pg_advisory_xact_lock(?)")
        .setParameter(1, TURN)
        .getSingleResult();
  }

  /** The text of {@code sample/<name>}. */
  public static String text(String name) {
    try (var file = SampleSet.class.getResourceAsStream("/sample/" + name)) {
      if (file == null) throw new IllegalStateException("sample/" + name + " is missing");
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The objects at {@code pointer} (RFC 6901) of {@code sample/<name>}, "" for the whole. */
  public static List<JsonObject> objects(String name, String pointer) {
    try (var reader = Json.createReader(new StringReader(text(name)))) {
      JsonStructure whole = reader.read();
      return whole.getValue(pointer).asJsonArray().getValuesAs(JsonObject.class);
    }
  }
}
