package vn.loa.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loa.Patience.await;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
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
import vn.loa.settings.Settings;
import vn.loa.shared.Forbidden;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.NotFound;
import vn.loa.shared.NotKept;
import vn.loa.shared.RuleBroken;
import vn.loa.shared.Subject;

/** The library of pictures: who may do what with them, and where they are used. */
@ExtendWith(ArquillianExtension.class)
class MediaIT {
  private static final Actor LAN = actor(101, "A1", Duty.REPORT);
  private static final Actor HER_COLLEAGUE = actor(102, "A1", Duty.REPORT);
  private static final Actor HER_EDITOR = actor(103, "A1", Duty.EDIT);
  private static final Actor HER_KEEPER = actor(104, "A1", Duty.MEDIA);
  private static final Actor ANOTHER_KEEPER = actor(105, "A2", Duty.MEDIA);
  private static final Actor APPROVER = actor(106, "A1", Duty.APPROVE);
  private static final Actor HER_PUBLISHER = actor(107, "A1", Duty.PUBLISH);
  private static final Actor ADMINISTRATOR = actor(108, "A1", Duty.GOVERN);
  private static final Description SAID =
      new Description("Đường làng Bản Đán", "Bà con làm đường", "Lan", "", Licence.OWN);
  private static final Subject WORKING = new Subject("article", 7);
  private static final Subject LIVE = new Subject("article-live", 7);

  @Deployment
  static WebArchive loa() {
    return LoaArchive.with(MediaIT.class, SamplePictures.class)
        .addAsResource("vn/loa/media/private.jpg");
  }

  @Inject Media media;
  @Inject Duplicates duplicates;
  @Inject ReplacingPictures replacing;
  @Inject Rerendering rerendering;
  @Inject MediaUses uses;
  @Inject MediaStore store;
  @Inject MediaFiles files;
  @Inject Settings settings;
  @Inject CurrentAccount account;
  @Inject UserTransaction transaction;

  @BeforeEach
  void signIn() {
    account.is(LAN);
  }

  @Test
  void aPictureIsPublicExactlyWhileAVisibleTextUsesIt() throws Exception {
    var id = upload().id();
    assertThat(files.shown(id)).isEmpty();
    use(WORKING, id, false);
    assertThat(files.shown(id)).isEmpty();
    use(LIVE, id, true);
    assertThat(files.shown(id)).isPresent();
    use(LIVE, id, false);
    assertThat(files.shown(id)).isEmpty();
  }

  @Test
  void itIsDescribedByItsUploaderAndBySomeOfHerAgencyOnly() {
    var id = upload().id();
    for (var may : Set.of(LAN, HER_EDITOR, HER_KEEPER)) {
      account.is(may);
      assertThat(media.describe(id, SAID).alt()).isEqualTo("Đường làng Bản Đán");
    }
    for (var mayNot : Set.of(HER_COLLEAGUE, ANOTHER_KEEPER)) {
      account.is(mayNot);
      assertThatThrownBy(() -> media.describe(id, SAID)).isInstanceOf(Forbidden.class);
    }
  }

  @Test
  void whoNeitherWritesNorKeepsPicturesDoesNotUpload() {
    account.is(APPROVER);
    assertThatThrownBy(this::upload).isInstanceOf(Forbidden.class);
  }

  @Test
  void itIsNotDeletedWhileUsedAndTheRefusalSaysWhere() throws Exception {
    var file = upload();
    use(WORKING, file.id(), false);
    assertThatThrownBy(() -> media.delete(file.id()))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("“Làm đường”");

    use(WORKING, 0, false);
    account.is(HER_EDITOR);
    assertThatThrownBy(() -> media.delete(file.id())).isInstanceOf(Forbidden.class);
    account.is(HER_KEEPER);
    media.delete(file.id());
    assertThatThrownBy(() -> media.get(file.id())).isInstanceOf(NotFound.class);
    assertThat(Files.exists(store.original(file))).isFalse();
  }

  @Test
  void whatReadersSawOnceIsNotDeletedEvenWhenNothingUsesItAnyMore() throws Exception {
    var file = upload();
    use(LIVE, file.id(), true);
    use(LIVE, 0, false);
    assertThat(media.usesOf(file.id())).isEmpty();
    for (var may : Set.of(LAN, HER_KEEPER)) {
      account.is(may);
      assertThatThrownBy(() -> media.delete(file.id()))
          .isInstanceOf(RuleBroken.class)
          .hasMessageContaining("đã từng hiện trên cổng");
    }
    assertThat(store.original(file)).exists();
  }

  @Test
  void theTitleOfATextThatIsNotPublicIsToldToItsOwnAgencyOnly() throws Exception {
    var id = upload().id();
    use(WORKING, id, false);
    account.is(HER_COLLEAGUE);
    assertThat(media.usesOf(id)).extracting(MediaUse::title).containsExactly("Làm đường");
    account.is(ANOTHER_KEEPER);
    assertThat(media.usesOf(id))
        .extracting(MediaUse::title)
        .containsExactly("Bài chưa công khai của cơ quan khác");
    use(LIVE, id, true);
    assertThat(media.usesOf(id)).extracting(MediaUse::title).contains("Làm đường");
  }

  @Test
  void itIsFoundWithAndWithoutAccents() {
    var id = upload().id();
    media.describe(id, SAID);
    for (var q : Set.of("duong ban dan", "ĐƯỜNG", "lan lang", "dan"))
      assertThat(media.search(q, PictureFilter.ALL, 1, true).items())
          .as(q)
          .extracting(MediaFile::id)
          .contains(id);
    assertThat(media.search("cầu%", PictureFilter.ALL, 1, false).items())
        .extracting(MediaFile::id)
        .doesNotContain(id);
    account.is(HER_COLLEAGUE);
    assertThat(media.search("đường", PictureFilter.ALL, 1, true).items()).isEmpty();
  }

  @Test
  void creditAndCopyrightOfTheFileAreSuggested() {
    var file = media.get(upload().id());
    assertThat(file.credit()).isEqualTo("Nguyễn Văn Ảnh");
    assertThat(file.copyright()).isEqualTo("© Báo Lai Châu 2024");
    assertThat(file.uploadedBy()).isEqualTo(LAN.id());
  }

  @Test
  void itsCropsAreSetByThoseWhoDescribeItAndItsAddressChanges() {
    var file = upload();
    account.is(HER_COLLEAGUE);
    assertThatThrownBy(() -> media.focus(file.id(), new FocalPoint(10, 20)))
        .isInstanceOf(Forbidden.class);
    account.is(HER_EDITOR);
    assertThat(media.focus(file.id(), new FocalPoint(10, 20)).version())
        .isNotEqualTo(file.version());
    assertThat(media.get(file.id()).focus()).isEqualTo(new FocalPoint(10, 20));
  }

  /** Google's "Article structured data" asks for 16x9, 4x3 and 1x1. */
  @Test
  void searchEnginesAreOfferedTheShapesThatTheyAskFor() {
    var bytes = SamplePictures.jpeg(1600, 1200);
    var file = media.upload(new ByteArrayInputStream(bytes), "IMG_2.jpg", bytes.length);
    assertThat(PictureLinks.crops(file))
        .extracting(url -> url.substring(url.lastIndexOf('/') + 1))
        .containsExactly("wide-1280.jpg", "standard-1200.jpg", "square-640.jpg", "og.jpg");
  }

  @Test
  void theSameBytesAndTheSamePixelsAreKnown() {
    var file = upload();
    var bytes = SamplePictures.file("private.jpg");
    assertThat(files.same(new Upload("b.jpg", bytes).sha256(), "").get(0).id())
        .isEqualTo(file.id());
    var otherCredit = Container.of(bytes).bytes(Exif.block(1, "Người khác", ""));
    var upright = Container.of(Container.of(bytes).bytes(new byte[0]));
    assertThat(Container.of(otherCredit).pixelHash()).isEqualTo(upright.pixelHash());
    assertThat(files.same("", Container.of(bytes).pixelHash()).get(0).id()).isEqualTo(file.id());
    assertThat(files.same("", "")).isEmpty();
  }

  @Test
  void theSameBytesAreKnownBeforeTheSamePixels() {
    account.is(actor(0, "A1", Duty.REPORT)); // as an import, which has no account to be named
    var bytes = SamplePictures.jpeg(90, 70);
    var file = media.upload(new Upload("a.jpg", bytes));
    var otherWords = Container.of(bytes).bytes(Exif.block(1, "Người khác", ""));
    var other = media.upload(new Upload("b.jpg", otherWords));
    assertThat(duplicates.of(new Upload("c.jpg", bytes)).orElseThrow())
        .satisfies(known -> assertThat(known.file().id()).isEqualTo(file.id()))
        .matches(Duplicates.Known::identical);
    var thirdWords = Container.of(bytes).bytes(Exif.block(1, "Người thứ ba", ""));
    assertThat(duplicates.of(new Upload("d.jpg", thirdWords)).orElseThrow())
        .satisfies(known -> assertThat(known.file().id()).isEqualTo(other.id()))
        .matches(known -> !known.identical());
  }

  @Test
  void anotherFileTakesItsPlaceUnderTheSameNumber() {
    var before = upload();
    var original = store.original(before);
    var after = replacing.replace(before.id(), other(), "");
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.width()).isEqualTo(60);
    assertThat(store.original(after)).exists();
    assertThat(original).doesNotExist();
  }

  @Test
  void whatReadersSeeIsReplacedOnlyByWhoPublishesAllOfItAndSaysWhy() throws Exception {
    var id = upload().id();
    use(LIVE, id, true);
    assertThatThrownBy(() -> replacing.replace(id, other(), "Sai ảnh"))
        .isInstanceOf(Forbidden.class);
    account.is(HER_PUBLISHER);
    assertThatThrownBy(() -> replacing.replace(id, other(), " "))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("lý do");
    assertThat(replacing.replace(id, other(), "Sai ảnh").width()).isEqualTo(60);

    transaction.begin();
    uses.replace(new Subject("article-live", 8), "Bài khác", "A2", Set.of(id), true);
    transaction.commit();
    assertThatThrownBy(() -> replacing.replace(id, other(), "Sai ảnh"))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void whatReadersSawOnceIsReplacedByItsPublishersOnlyWhoSayWhy() throws Exception {
    var id = upload().id();
    use(LIVE, id, true);
    use(LIVE, id, false);
    assertThatThrownBy(() -> replacing.replace(id, other(), "Sai ảnh"))
        .isInstanceOf(Forbidden.class)
        .hasMessageContaining("đã từng hiện");
    account.is(HER_PUBLISHER);
    assertThatThrownBy(() -> replacing.replace(id, other(), ""))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("lý do");
    assertThat(replacing.replace(id, other(), "Người trong ảnh yêu cầu xóa").width()).isEqualTo(60);
  }

  @Test
  void allRenditionsAreMadeAnewOneByOneWhenTheAdministratorAsks() {
    var file = upload();
    assertThatThrownBy(() -> rerendering.begin()).isInstanceOf(Forbidden.class);
    account.is(ADMINISTRATOR);
    assertThat(rerendering.begin().total()).isPositive();
    await().until(() -> !rerendering.next());
    assertThat(rerendering.progress().done()).isEqualTo(rerendering.progress().total());
    for (var shape : Shape.values())
      assertThat(store.rendition(file, file.renditions(shape).get(0))).exists();
  }

  @Test
  void aPictureThatCannotBeWrittenIsRefusedAndNothingOfItStays() throws Exception {
    var pictures = files.count();
    var originals = originals();
    try (var full = obstacle()) {
      assertThatThrownBy(this::upload)
          .isInstanceOf(NotKept.class)
          .hasMessageContaining("ổ đĩa đã đầy");
    }
    assertThat(originals()).isEqualTo(originals);
    assertThat(files.count()).isEqualTo(pictures);
    assertThat(upload().id()).isPositive();
  }

  @Test
  void renditionsForWhichThereWasNoRoomWaitUntilThereIs() throws Exception {
    var file = upload();
    account.is(ADMINISTRATOR);
    rerendering.begin();
    try (var full = obstacle()) {
      assertThatThrownBy(
              // The server's own rounds may have the turn.
              () -> await().until(() -> !rerendering.next()))
          .isInstanceOf(NotKept.class);
      assertThat(rerendering.progress().failed()).isZero();
    }
    await().until(() -> !rerendering.next());
    assertThat(rerendering.progress().failed()).isZero();
    for (var shape : Shape.values())
      assertThat(store.rendition(file, file.renditions(shape).get(0))).exists();
  }

  /** A file where a directory should be: nothing can be written below, as on a full disk. */
  private AutoCloseable obstacle() throws Exception {
    var place = settings.media().resolve("renditions");
    var aside = place.resolveSibling("renditions-aside");
    alone(
        () -> {
          Files.move(place, aside);
          Files.createFile(place);
        });
    return () ->
        alone(
            () -> {
              Files.delete(place);
              Files.move(aside, place);
            });
  }

  private interface Move {
    void make() throws IOException;
  }

  /** Does it while the server's own rounds make no renditions: they would make the directory. */
  private void alone(Move work) throws Exception {
    transaction.begin();
    try {
      await("the turn").until(files::takeTurnToRender);
      work.make();
    } finally {
      transaction.rollback();
    }
  }

  private Set<Path> originals() throws IOException {
    try (var all = Files.walk(settings.media().resolve("originals"))) {
      return all.filter(Files::isRegularFile).collect(Collectors.toSet());
    }
  }

  private static Upload other() {
    return new Upload("khac.jpg", SamplePictures.jpeg(60, 40));
  }

  private MediaFile upload() {
    var bytes = SamplePictures.file("private.jpg");
    return media.upload(new ByteArrayInputStream(bytes), "IMG_1.jpg", bytes.length);
  }

  private void use(Subject subject, long id, boolean visible) throws Exception {
    transaction.begin();
    uses.replace(subject, "Làm đường", "A1", Set.of(id), visible);
    transaction.commit();
  }

  private static Actor actor(long id, String agency, Duty duty) {
    return new Actor(id, "user" + id, "Tài khoản " + id, agency, EnumSet.of(duty));
  }
}
