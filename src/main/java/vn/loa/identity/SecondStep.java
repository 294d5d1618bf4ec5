package vn.loa.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.loa.settings.Profile;
import vn.loa.settings.Settings;
import vn.loa.settings.SiteIdentity;
import vn.loa.shared.DomainEvent;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;
import vn.loa.shared.RuleBroken;

/** What the asker does with the second step of her own sign-in. */
@ApplicationScoped
@Transactional
public class SecondStep {
  // Who grants the others, and takes second steps away, could have them all by one password.
  private static final Set<Duty> DECISIVE =
      EnumSet.of(Duty.APPROVE, Duty.PUBLISH, Duty.EMERGENCY, Duty.ADMINISTER, Duty.GOVERN);

  @Inject Accounts accounts;
  @Inject SecondFactors factors;
  @Inject SignIns signIns;
  @Inject SignInThrottle throttle;
  @Inject Settings settings;
  @Inject SiteIdentity site;
  @Inject CurrentAccount current;
  @Inject Event<DomainEvent> events;

  /** What an authenticator must know, as text and as the address that its camera reads. */
  public record Enrolment(String secret, String address) {}

  /** Codes are counted apart from passwords: a wrong one does not use up the other's attempts. */
  static String lane(String username) {
    return "second step:" + username;
  }

  /** Whether whoever has {@code actor}'s duties may do nothing in production without it. */
  public boolean requiredOf(Actor actor) {
    return settings.profile() == Profile.PRODUCTION && DECISIVE.stream().anyMatch(actor::may);
  }

  public boolean isOn() {
    return mine().provesTwice();
  }

  public long recoveryCodesLeft() {
    return factors.recoveryCodesLeft(current.get().id());
  }

  public Enrolment begin() {
    var account = mine();
    if (account.provesTwice()) throw new RuleBroken(Reason.of("identity.second-step-is-on"));
    var secret = Totp.base32(factors.begun(account.id()));
    var issuer = encoded("Loa " + site.site().shortName());
    var address =
        "otpauth://totp/%s:%s?secret=%s&issuer=%s"
            .formatted(issuer, encoded(account.username()), secret, issuer);
    return new Enrolment(secret, address);
  }

  /** Begins the second step, with the first code as proof; answers the recovery codes. */
  public List<String> confirm(String code, long keep) {
    var account = mine();
    var attempt = throttle.attemptFromKnown(lane(account.username()), "own page");
    if (!factors.confirm(account.id(), code, Instant.now())) throw wrong();
    attempt.forgive();
    account.proveTwice(Instant.now());
    signIns.provedTwice(keep);
    events.fire(IdentityEvent.of(account, "identity.second-step-begun"));
    return factors.newRecoveryCodes(account.id());
  }

  public List<String> renewRecoveryCodes(String code) {
    var account = proving(code);
    events.fire(IdentityEvent.of(account, "identity.recovery-codes-renewed"));
    return factors.newRecoveryCodes(account.id());
  }

  /** Ends it, for another telephone say; who decides what is published begins it anew at once. */
  public void end(String code) {
    var account = proving(code);
    factors.remove(account.id());
    account.proveOnce();
    events.fire(IdentityEvent.of(account, "identity.second-step-ended"));
  }

  /** She has read that an administrator took it away. */
  public void acknowledgeReset() {
    mine().acknowledgeReset();
  }

  private Account proving(String code) {
    var account = mine();
    var attempt = throttle.attemptFromKnown(lane(account.username()), "own page");
    if (!factors.proves(account.id(), code, Instant.now())) throw wrong();
    attempt.forgive();
    return account;
  }

  private static InvalidInput wrong() {
    return new InvalidInput(Reason.at("code", "identity.code-wrong"));
  }

  private Account mine() {
    return accounts.get(current.get().id());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
