package vn.loa.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.settings.Profile;
import vn.loa.settings.SampleSet;
import vn.loa.settings.Settings;

/** Brings the sample set's agencies and accounts into a demo, where they are absent. */
@Singleton
@Startup
@DependsOn("Migration")
public class SampleIdentity {
  /** The password of every demo account. */
  public static final String PASSWORD = "loa-demo";

  @Inject Settings settings;
  @Inject SampleSet sampleSet;
  @Inject Agencies agencies;
  @Inject Accounts accounts;
  @Inject Passwords passwords;

  @PostConstruct
  void load() {
    if (settings.profile() != Profile.DEMO) return;
    sampleSet.takeTurn();
    var listed = read("plan-data.json").asJsonObject().getJsonArray("agencies");
    listed.getValuesAs(JsonObject.class).forEach(this::loadAgency);
    var sample = read("accounts.json").asJsonArray().getValuesAs(JsonObject.class);
    if (sample.stream().allMatch(each -> accounts.find(each.getString("username")).isPresent()))
      return;
    // One hash for all: everybody knows this password, and hashing it a dozen times takes a second.
    var hash = passwords.hash(PASSWORD);
    sample.forEach(each -> loadAccount(each, hash));
  }

  private void loadAgency(JsonObject json) {
    if (agencies.find(json.getString("code")).isPresent()) return;
    agencies.add(
        new Agency(
            new AgencyDescription(
                json.getString("code"),
                json.getString("name_vi"),
                text(json, "abbr"),
                AgencyKind.of(json.getString("kind")),
                AgencyLevel.valueOf(json.getString("level").toUpperCase(Locale.ROOT)),
                text(json, "parent"),
                null)));
  }

  private void loadAccount(JsonObject json, String hash) {
    var username = json.getString("username");
    if (accounts.find(username).isPresent()) return;
    var agency = agencies.get(json.getString("agency"));
    var account = new Account(username, agency, hash, Instant.now());
    account.describe(json.getString("name"), null);
    account.entrust(duties(json));
    account.markAsDemo();
    accounts.add(account);
  }

  /** As listed; the first administrator governs the system as well, for somebody must. */
  private Set<Duty> duties(JsonObject json) {
    var duties =
        json.getJsonArray("duties").getValuesAs(JsonString.class).stream()
            .map(each -> Duty.valueOf(each.getString()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Duty.class)));
    if (duties.contains(Duty.ADMINISTER) && accounts.entrustedWith(Duty.GOVERN).isEmpty())
      duties.add(Duty.GOVERN);
    return duties;
  }

  private static @Nullable String text(JsonObject json, String name) {
    return json.isNull(name) ? null : json.getString(name);
  }

  private static JsonStructure read(String file) {
    try (var in = SampleIdentity.class.getResourceAsStream("/sample/" + file)) {
      if (in == null) throw new IllegalStateException("the sample set has no " + file);
      try (var reader = Json.createReader(in)) {
        return reader.read();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
