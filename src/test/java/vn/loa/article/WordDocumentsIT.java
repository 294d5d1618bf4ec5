package vn.loa.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loa.LoaArchive;
import vn.loa.article.WordDocuments.Picture;
import vn.loa.article.WordDocuments.Taken;
import vn.loa.identity.Actor;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.Duty;
import vn.loa.markup.word.WordFiles;
import vn.loa.media.ConsentGiven;
import vn.loa.media.ConsentKind;
import vn.loa.media.Consents;
import vn.loa.media.Media;
import vn.loa.media.PictureFilter;
import vn.loa.shared.Reason;

/** What documents of Word bring into the library. */
@ExtendWith(ArquillianExtension.class)
class WordDocumentsIT {
  private static final Actor LAN = actor(9301, "IT-A1");
  private static final Actor OF_ANOTHER_AGENCY = actor(9302, "IT-A2");

  @Inject WordDocuments documents;
  @Inject Media media;
  @Inject Consents consents;
  @Inject CurrentAccount current;

  @Deployment
  static WebArchive loa() {
    return LoaArchive.with(WordDocumentsIT.class, WordFiles.class)
        .addAsResource("word/10-pictures.parts");
  }

  @BeforeEach
  void signIn() {
    current.is(LAN);
  }

  @Test
  void aDocumentThatIsTakenTwiceLeavesItsPicturesInTheLibraryOnce() throws IOException {
    var document = withPictures(61);
    var before = pictures();
    var first = take(document);
    assertThat(pictures()).isEqualTo(before + 2);
    assertThat(first.pictures()).hasSize(2).noneMatch(Picture::known);

    current.is(OF_ANOTHER_AGENCY);
    var second = take(document);
    assertThat(pictures()).isEqualTo(before + 2);
    assertThat(second.pictures()).hasSize(2).allMatch(Picture::known);
    assertThat(second.body()).isEqualTo(first.body()).contains("![Bà con đổ bê tông](media:");
  }

  @Test
  void whatSomebodyNoLongerAgreesToIsNotBroughtBack() throws IOException {
    var document = withPictures(71);
    var first = take(document).pictures();
    var shown = first.get(0).file().id();
    var other = first.get(1).file().id();
    var given =
        new ConsentGiven(ConsentKind.WRITTEN, "Lò Thị Mẩy", "", "", LocalDate.of(2020, 1, 1), null);
    consents.withdraw(shown, consents.record(shown, given).id(), "Gia đình gọi điện");

    var again = take(document);
    assertThat(again.pictures()).extracting(each -> each.file().id()).containsExactly(other);
    assertThat(again.body()).doesNotContain("media:" + shown);
    assertThat(again.notCarried()).extracting(Reason::code).contains("word.lost.CONSENT");
  }

  private Taken take(byte[] document) {
    return documents.take(new ByteArrayInputStream(document), "duong-moi.docx");
  }

  private long pictures() {
    return media.search("", PictureFilter.ALL, 1, false).total();
  }

  /** The sample, with pictures that nobody else has. */
  private static byte[] withPictures(int width) throws IOException {
    try (var in = WordDocumentsIT.class.getResourceAsStream("/word/10-pictures.parts")) {
      var parts = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
      return WordFiles.ofParts(
          parts
              .replace("jpeg 60 40", "jpeg " + width + " 47")
              .replace("png 30 30", "png " + width + " 43"));
    }
  }

  private static Actor actor(long id, String agency) {
    return new Actor(id, "nguoi" + id, "Người thử " + id, agency, Set.of(Duty.REPORT));
  }
}
