package vn.loa.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loa.LoaArchive;
import vn.loa.identity.Actor;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.Duty;
import vn.loa.shared.Forbidden;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.NotFound;
import vn.loa.shared.RuleBroken;

/** Who agreed to be shown, and what follows when somebody no longer does. */
@ExtendWith(ArquillianExtension.class)
class ConsentIT {
  private static final Actor LAN = actor(101, "A1", Duty.REPORT);
  private static final Actor HER_COLLEAGUE = actor(102, "A1", Duty.REPORT);
  private static final Actor HER_EDITOR = actor(103, "A1", Duty.EDIT);
  private static final Actor HER_KEEPER = actor(104, "A1", Duty.MEDIA);

  @Deployment
  static WebArchive loa() {
    return LoaArchive.with(ConsentIT.class, SamplePictures.class)
        .addAsResource("vn/loa/media/private.jpg");
  }

  @Inject Media media;
  @Inject Duplicates duplicates;
  @Inject ReplacingPictures replacing;
  @Inject Consents consents;
  @Inject ConsentSweeper sweeper;
  @Inject CurrentAccount account;
  @Inject UserTransaction transaction;
  @PersistenceContext EntityManager em;

  @BeforeEach
  void signIn() {
    account.is(LAN);
  }

  @Test
  void aConsentThatIsWithdrawnFlagsThePictureUntilItShowsSomethingElse() {
    var file = upload();
    assertThat(consents.state(file)).isEqualTo(ConsentState.NOT_NEEDED);
    consents.identify(file.id(), true);
    assertThat(consents.state(media.get(file.id()))).isEqualTo(ConsentState.MISSING);
    var consent = consents.record(file.id(), given("Lò Văn Páo", null));
    assertThat(consents.state(media.get(file.id()))).isEqualTo(ConsentState.GIVEN);
    consents.withdraw(file.id(), consent.id(), "Gọi điện");
    assertThat(consents.ended(Set.of(file.id()))).containsExactly(file.id());
    consents.record(file.id(), given("LÒ VĂN PÁO", null));
    assertThat(consents.ended(Set.of(file.id()))).isEmpty();
    consents.record(file.id(), given("Giàng A Chu", LocalDate.of(2020, 2, 1)));
    assertThat(consents.state(media.get(file.id()))).isEqualTo(ConsentState.ENDED);
    replacing.replace(file.id(), other(), "");
    assertThat(consents.state(media.get(file.id()))).isEqualTo(ConsentState.MISSING);
  }

  @Test
  void aNameIsMaskedForAllButWhoKeepsThePicture() {
    var file = upload();
    var consent = consents.record(file.id(), given("Lò Văn Páo", null));
    assertThat(consent.masked()).isEqualTo("L… V… P…");
    assertThat(consents.people(file.id(), consent.id())).isEqualTo("Lò Văn Páo");
    account.is(HER_EDITOR);
    assertThat(consents.of(file.id())).hasSize(1);
    assertThatThrownBy(() -> consents.people(file.id(), consent.id()))
        .isInstanceOf(Forbidden.class);
    account.is(HER_COLLEAGUE);
    assertThatThrownBy(() -> consents.of(file.id())).isInstanceOf(Forbidden.class);
  }

  @Test
  void whoUploadedAPictureDoesNotDeleteItsRecordOfConsentWithIt() {
    var file = upload();
    consents.record(file.id(), given("Lò Văn Páo", null));
    assertThatThrownBy(() -> media.delete(file.id()))
        .isInstanceOf(Forbidden.class)
        .hasMessageContaining("người quản lý ảnh");
    account.is(HER_KEEPER);
    media.delete(file.id());
    assertThatThrownBy(() -> media.get(file.id())).isInstanceOf(NotFound.class);
  }

  @Test
  void whoNoLongerAgreesIsForgottenAfterAYearAndThatItEndedIsNot() throws Exception {
    var file = upload();
    var first = withdrawn(file, "Lò Văn Páo", 400);
    var second = consents.record(file.id(), given("Vàng Thị Sua", LocalDate.of(2020, 2, 1)));
    var other = consents.record(file.id(), given("Giàng A Chu", null));
    sweeper.sweep();
    for (var id : List.of(first, second.id()))
      assertThat(said(id)).containsExactly("—", "", "", "");
    assertThat(said(other.id())).contains("Giàng A Chu");
    assertThat(state(file)).isEqualTo(ConsentState.ENDED);
    assertThat(consents.of(file.id())).extracting(Consent::masked).contains("—", "G… A… C…");
    assertThatThrownBy(() -> consents.people(file.id(), first)).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> consents.withdraw(file.id(), second.id(), "Gọi điện"))
        .isInstanceOf(RuleBroken.class);
    consents.record(file.id(), given("—", null));
    assertThat(state(file)).isEqualTo(ConsentState.ENDED);
  }

  @Test
  void whoAgreedAgainStillAgreesWhenWhatWasBeforeIsForgotten() throws Exception {
    var file = upload();
    var before = withdrawn(file, "Lò Văn Páo", 400);
    var now = consents.record(file.id(), given("LÒ VĂN PÁO", null));
    sweeper.sweep();
    assertThat(said(before)).containsExactly("—", "", "", "");
    assertThat(said(now.id())).contains("LÒ VĂN PÁO");
    assertThat(state(file)).isEqualTo(ConsentState.GIVEN);
  }

  @Test
  void aNameIsKeptForAYearButNotForAFileThatIsGone() throws Exception {
    var file = upload();
    var kept = withdrawn(file, "Lò Văn Páo", 360);
    sweeper.sweep();
    assertThat(said(kept)).containsExactly("Lò Văn Páo", "Bà Lò Thị Mẩy", "Ở bản", "Gọi điện");
    replacing.replace(file.id(), other(), "");
    sweeper.sweep();
    assertThat(said(kept)).containsExactly("—", "", "", "");
    assertThat(state(file)).isEqualTo(ConsentState.MISSING);
  }

  @Test
  void aCopyOfWhatSomebodyNoLongerAgreesToIsNotBroughtBackBeforeItIsAgreedTo() throws Exception {
    var upload = new Upload("cho.jpg", SamplePictures.jpeg(53, 37));
    var file = media.upload(upload);
    withdrawn(file, "Lò Văn Páo", 10);
    var copy = media.upload(upload);
    assertThat(duplicates.like(upload).orElseThrow())
        .matches(Duplicates.Copy::isWithdrawn)
        .satisfies(known -> assertThat(known.file().id()).isEqualTo(file.id()));
    consents.record(copy.id(), given("Lò Văn Páo", null));
    assertThat(duplicates.like(upload).orElseThrow())
        .satisfies(known -> assertThat(known.file().id()).isEqualTo(copy.id()))
        .matches(known -> !known.isWithdrawn());
  }

  @Test
  void theLibraryFindsWhatLacksADescriptionOrIsNoLongerAgreedTo() {
    var plain = upload().id();
    var described = upload().id();
    media.describe(described, new Description("Bà con họp bản", "", "", "", Licence.OWN));
    consents.record(described, given("Lò Văn Páo", LocalDate.of(2020, 2, 1)));
    var agreed = upload().id();
    consents.record(agreed, given("Lò Văn Páo", null));
    assertThat(found("", PictureFilter.UNDESCRIBED))
        .contains(plain, agreed)
        .doesNotContain(described);
    assertThat(found("", PictureFilter.CONSENT_ENDED))
        .contains(described)
        .doesNotContain(plain, agreed);
    assertThat(found("hop ban", PictureFilter.CONSENT_ENDED)).containsExactly(described);
    assertThat(found("hop ban", PictureFilter.UNDESCRIBED)).isEmpty();
    var ended = media.search("", PictureFilter.CONSENT_ENDED, 1, true);
    assertThat(ended.total()).isEqualTo(ended.items().size());
    assertThatThrownBy(() -> PictureFilter.of("ENDED")).isInstanceOf(InvalidInput.class);
  }

  private List<Long> found(String q, PictureFilter filter) {
    return media.search(q, filter, 1, true).items().stream().map(MediaFile::id).toList();
  }

  private ConsentState state(MediaFile file) {
    return consents.state(media.get(file.id()));
  }

  private long withdrawn(MediaFile file, String child, int daysAgo) throws Exception {
    var day = LocalDate.of(2020, 1, 1);
    var given = new ConsentGiven(ConsentKind.GUARDIAN, child, "Bà Lò Thị Mẩy", "Ở bản", day, null);
    var id = consents.record(file.id(), given).id();
    consents.withdraw(file.id(), id, "Gọi điện");
    transaction.begin();
    em.createNativeQuery(
            "update media_consent set withdrawn_at = withdrawn_at - ?2 * interval '1 day'"
                + " where id = ?1")
        .setParameter(1, id)
        .setParameter(2, daysAgo)
        .executeUpdate();
    transaction.commit();
    return id;
  }

  private Object[] said(long consent) {
    return (Object[])
        em.createNativeQuery(
                "select person, guardian, note, withdrawal from media_consent where id = ?1")
            .setParameter(1, consent)
            .getSingleResult();
  }

  private static ConsentGiven given(String person, LocalDate endsOn) {
    return new ConsentGiven(ConsentKind.WRITTEN, person, "", "", LocalDate.of(2020, 1, 1), endsOn);
  }

  private static Upload other() {
    return new Upload("khac.jpg", SamplePictures.jpeg(60, 40));
  }

  private MediaFile upload() {
    var bytes = SamplePictures.file("private.jpg");
    return media.upload(new ByteArrayInputStream(bytes), "IMG_1.jpg", bytes.length);
  }

  private static Actor actor(long id, String agency, Duty duty) {
    return new Actor(id, "user" + id, "Tài khoản " + id, agency, EnumSet.of(duty));
  }
}
