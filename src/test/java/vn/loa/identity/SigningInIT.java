package vn.loa.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loa.identity.Duty.APPROVE;
import static vn.loa.identity.Duty.GOVERN;
import static vn.loa.identity.Duty.REPORT;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loa.LoaArchive;
import vn.loa.audit.AuditEntry;
import vn.loa.audit.AuditLog;
import vn.loa.audit.AuditQuestion;
import vn.loa.shared.Forbidden;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.RuleBroken;
import vn.loa.shared.TooMany;
import vn.loa.shared.Unauthenticated;

/** Ways into the newsroom and the API, against the real database. */
@ExtendWith(ArquillianExtension.class)
class SigningInIT {
  private static final Visit HERE = new Visit("192.0.2.7", "Firefox, Linux");
  private static final Visit ELSEWHERE = new Visit("203.0.113.7", "Firefox, Linux");

  @Deployment
  static WebArchive loa() {
    return LoaArchive.with(SigningInIT.class);
  }

  @Inject ManagingAccounts managing;
  @Inject ManagingAgencies managingAgencies;
  @Inject ChangingPassword changing;
  @Inject AccountCommand accountCommand;
  @Inject TokenCommand tokenCommand;
  @Inject SigningIn signingIn;
  @Inject SignIns signIns;
  @Inject ApiTokens tokens;
  @Inject Accounts accounts;
  @Inject SecondStep secondStep;
  @Inject Vault vault;
  @Inject VouchedSignIn vouched;
  @Inject SignInThrottle throttle;
  @Inject AuditLog log;
  @Inject CurrentAccount current;

  @PersistenceContext EntityManager em;

  private final String agency = "CQ-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();

  private final String name = "a" + UUID.randomUUID().toString().substring(0, 12);

  @BeforeEach
  void governs() {
    current.is(new Actor(0, "it", "Kiểm thử", "", Set.of(GOVERN)));
    managingAgencies.add(
        new AgencyDescription(
            agency, "Văn phòng thử", null, AgencyKind.OFFICE, AgencyLevel.PROVINCE, null, null));
  }

  @Test
  void aTemporaryPasswordSignsInAndIsReplaced() {
    var opened = managing.open(name, details(REPORT));
    assertThat(accounts.get(opened.id()).passwordTemporary()).isTrue();
    var entered = signingIn.signIn(name.toUpperCase(), opened.temporaryPassword(), HERE);
    var here = signIns.recognise(entered.token(), HERE.address()).orElseThrow();
    signingIn.signIn(name, opened.temporaryPassword(), HERE);
    assertThat(signIns.mine()).hasSize(2);

    changing.change(
        opened.temporaryPassword(), "câu mới dễ nhớ", "câu mới dễ nhớ", here.id(), true);

    assertThat(accounts.get(opened.id()).passwordTemporary()).isFalse();
    assertThat(signIns.mine()).extracting(SignIn::id).containsExactly(here.id());
    assertThat(signingIn.signIn(name, "câu mới dễ nhớ", HERE).actor().username()).isEqualTo(name);
  }

  @Test
  void aWrongPasswordAndAnUnknownNameAreAnsweredAlike() {
    managing.open(name, details(REPORT));
    assertThatThrownBy(() -> signingIn.signIn(name, "sai", HERE))
        .isInstanceOf(Unauthenticated.class)
        .hasMessage("Tên đăng nhập hoặc mật khẩu không đúng.");
    assertThatThrownBy(() -> signingIn.signIn("x" + name, "sai", HERE))
        .hasMessage("Tên đăng nhập hoặc mật khẩu không đúng.");
    assertThat(tracesOf("account:" + accounts.get(name).id()))
        .contains("identity.sign-in-failed {network=192.0.2.0/24}");
  }

  @Test
  void whoIsDeactivatedIsOutAtOnce() {
    var opened = managing.open(name, details(REPORT));
    var entered = signingIn.signIn(name, opened.temporaryPassword(), HERE);
    var token = tokenCommand.run(Map.of("account", name), InputStream.nullInputStream());
    assertThat(tokens.recognise(token)).isPresent();
    governs(GOVERN);
    managing.deactivate(opened.id());
    assertThat(signIns.recognise(entered.token(), HERE.address())).isEmpty();
    assertThat(tokens.recognise(token)).isEmpty();
    assertThatThrownBy(() -> signingIn.signIn(name, opened.temporaryPassword(), HERE))
        .isInstanceOf(Unauthenticated.class);
    assertThatThrownBy(
            () -> tokenCommand.run(Map.of("account", name), InputStream.nullInputStream()))
        .isInstanceOf(RuleBroken.class);
    managing.reactivate(opened.id());
    assertThat(tokens.recognise(token)).isEmpty();
    assertThat(namesIn("account:" + opened.id())).contains("identity.token-revoked");
  }

  @Test
  void withHerPasswordSheTakesHerTokensBackUnlessSheKeepsThem() {
    var opened = managing.open(name, details(REPORT));
    current.is(accounts.get(opened.id()).actor());
    var token = tokens.create("đồng bộ", 30);
    changing.change(opened.temporaryPassword(), "câu mới dễ nhớ", "câu mới dễ nhớ", 0, false);
    assertThat(tokens.recognise(token)).isPresent();
    assertThat(tokens.alive()).isEqualTo(1);
    changing.change("câu mới dễ nhớ", "câu khác dễ nhớ", "câu khác dễ nhớ", 0, true);
    assertThat(tokens.recognise(token)).isEmpty();
    assertThat(tokens.alive()).isZero();
    assertThat(tracesOf("account:" + opened.id()))
        .contains("identity.password-changed {tokensKept=1}", "identity.password-changed {}");
    assertThat(namesIn("account:" + opened.id())).contains("identity.token-revoked");
  }

  @Test
  void strangersKeepNobodyFromChangingHerPasswordOrProvingTwice() {
    var opened = managing.open(name, details(REPORT));
    var password = opened.temporaryPassword();
    var codes = enrol(opened.id(), password);
    var waiting = signingIn.signIn(name, password, ELSEWHERE);
    for (var typed : List.of(name, "second step:" + name, "own password:" + name))
      for (int i = 0; i < 20; i++) failFrom(new Visit("198.51.100." + i, "?"), typed);

    assertThat(signingIn.prove(waiting.token(), codes.get(0), ELSEWHERE).awaitsCode()).isFalse();
    current.is(accounts.get(opened.id()).actor());
    changing.change(password, "câu mới dễ nhớ", "câu mới dễ nhớ", 0, true);
    assertThat(accounts.get(opened.id()).passwordTemporary()).isFalse();
  }

  @Test
  void guessingHerPasswordAtHerOwnDeskEnds() {
    var opened = managing.open(name, details(REPORT));
    current.is(accounts.get(opened.id()).actor());
    for (int i = 0; i < 5; i++)
      assertThatThrownBy(() -> changing.change("sai", "câu mới dễ nhớ", "câu mới dễ nhớ", 0, true))
          .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> changing.change("sai", "câu mới dễ nhớ", "câu mới dễ nhớ", 0, true))
        .isInstanceOf(TooMany.class);
  }

  @Test
  void theFirstAccountOfTheCommandLineSignsIn() {
    var password =
        accountCommand.run(
            Map.of("account", name, "agency", agency, "duties", "report,approve"),
            InputStream.nullInputStream());
    var actor = signingIn.signIn(name, password.strip(), HERE).actor();
    assertThat(actor.duties()).contains(REPORT, APPROVE);
  }

  @Test
  void whoProvesTwiceIsAskedForACodeThatIsTakenOnce() {
    var opened = managing.open(name, details(REPORT));
    var password = opened.temporaryPassword();
    var codes = enrol(opened.id(), password);
    var waiting = signingIn.signIn(name, password, HERE);
    assertThat(waiting.awaitsCode()).isTrue();
    assertThat(signIns.recognise(waiting.token(), HERE.address())).isEmpty();
    assertThatThrownBy(() -> signingIn.prove(waiting.token(), "000000", HERE))
        .isInstanceOf(Unauthenticated.class)
        .hasMessageContaining("Mã không đúng");

    var entered = signingIn.prove(waiting.token(), codes.get(0), HERE);

    assertThat(entered.token()).isNotEqualTo(waiting.token());
    assertThat(signIns.recognise(entered.token(), HERE.address()))
        .hasValueSatisfying(signIn -> assertThat(signIn.provedTwice()).isTrue());
    assertThatThrownBy(() -> signingIn.prove(waiting.token(), codes.get(1), HERE))
        .hasMessageContaining("đăng nhập lại từ đầu");
    var again = signingIn.signIn(name, password, HERE);
    assertThatThrownBy(() -> signingIn.prove(again.token(), codes.get(0), HERE))
        .hasMessageContaining("đã dùng rồi");
  }

  @Test
  void theSecretOfASecondStepIsSealedInTheDatabase() {
    var opened = managing.open(name, details(REPORT));
    current.is(accounts.get(opened.id()).actor());
    var secret = secondStep.begin().secret();
    var sealed =
        (byte[])
            em.createNativeQuery("select sealed_secret from second_factor where account_id = ?")
                .setParameter(1, opened.id())
                .getSingleResult();
    assertThat(sealed).hasSizeGreaterThan(Totp.SECRET_BYTES);
    assertThat(Totp.base32(vault.open(sealed, "account:" + opened.id()))).isEqualTo(secret);
    assertThatThrownBy(() -> vault.open(sealed, "account:0"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anAdministratorTakesASecondStepAwayAndItsOwnerIsTold() {
    var opened = managing.open(name, details(REPORT));
    enrol(opened.id(), opened.temporaryPassword());
    governs(GOVERN);
    managing.resetSecondFactor(opened.id());
    assertThat(signingIn.signIn(name, opened.temporaryPassword(), HERE).awaitsCode()).isFalse();
    assertThat(accounts.get(opened.id()).secondFactorResetAt()).isPresent();
    secondStep.acknowledgeReset();
    assertThat(accounts.get(opened.id()).secondFactorResetAt()).isEmpty();
    assertThat(namesIn("account:" + opened.id()))
        .contains("identity.second-step-begun", "identity.second-step-reset");
  }

  @Test
  void aTokenMakesNoToken() {
    var opened = managing.open(name, details(REPORT));
    current.isProgramOf(accounts.get(opened.id()).actor());
    assertThatThrownBy(() -> tokens.create("thêm nữa", 30)).isInstanceOf(Forbidden.class);
    current.is(accounts.get(opened.id()).actor());
    assertThat(tokens.create("đồng bộ", 30)).startsWith("loa_");
    assertThatThrownBy(() -> tokens.create("mãi mãi", 366)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void whomTheProviderVouchesForSignsInOnceAnAdministratorLinkedHer() {
    var opened = managing.open(name, details(REPORT));
    var person = new IdentityProvider.Person("sub-" + name, Set.of(name + "@tinh.example"), false);
    assertThatThrownBy(() -> vouched.enter(person, HERE))
        .isInstanceOf(Unauthenticated.class)
        .hasMessageContaining("chưa được liên kết");
    managing.link(opened.id(), name.toUpperCase() + "@tinh.example");
    assertThat(vouched.enter(person, HERE).actor().username()).isEqualTo(name);
    var heir = new IdentityProvider.Person("another", person.names(), true);
    assertThatThrownBy(() -> vouched.enter(heir, HERE)).isInstanceOf(Unauthenticated.class);
  }

  private void failFrom(Visit visit, String typed) {
    assertThatThrownBy(() -> signingIn.signIn(typed, "sai", visit))
        .isInstanceOf(Unauthenticated.class);
  }

  /** Signs in and begins the second step; answers the recovery codes. */
  private List<String> enrol(long account, String password) {
    var entered = signingIn.signIn(name, password, HERE);
    var here = signIns.recognise(entered.token(), HERE.address()).orElseThrow();
    current.is(accounts.get(account).actor());
    secondStep.begin();
    var sealed =
        (byte[])
            em.createNativeQuery("select sealed_secret from second_factor where account_id = ?")
                .setParameter(1, account)
                .getSingleResult();
    var secret = vault.open(sealed, "account:" + account);
    return secondStep.confirm(Totp.codeAt(secret, Instant.now()), here.id());
  }

  private void governs(Duty... duties) {
    current.is(new Actor(0, "it", "Kiểm thử", "", Set.of(duties)));
  }

  private AccountDetails details(Duty... duties) {
    return detailsIn(agency, duties);
  }

  private static AccountDetails detailsIn(String agency, Duty... duties) {
    return new AccountDetails("Nguyễn Thị Thử", "", agency, Set.of(duties));
  }

  private List<String> namesIn(String subject) {
    governs(GOVERN);
    return log.search(new AuditQuestion(subject, "", "", "", null, null), 1).items().stream()
        .map(AuditEntry::name)
        .toList();
  }

  /** With what they say besides. */
  private List<String> tracesOf(String subject) {
    governs(GOVERN);
    return log.search(new AuditQuestion(subject, "", "", "", null, null), 1).items().stream()
        .map(entry -> entry.name() + " " + entry.details())
        .toList();
  }
}
