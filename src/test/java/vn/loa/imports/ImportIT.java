package vn.loa.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loa.LoaArchive;
import vn.loa.article.Live;
import vn.loa.article.OldAddresses;
import vn.loa.article.PublicArticle;
import vn.loa.article.PublicArticles;
import vn.loa.identity.Actor;
import vn.loa.identity.Agencies;
import vn.loa.identity.AgencyDescription;
import vn.loa.identity.AgencyKind;
import vn.loa.identity.AgencyLevel;
import vn.loa.identity.CurrentAccount;
import vn.loa.identity.Duty;
import vn.loa.identity.ManagingAgencies;

/** An import in the container: once, whole, and found again under the old address. */
@ExtendWith(ArquillianExtension.class)
class ImportIT {
  private static final String AGENCY = "IT-BAO";
  private static final String PIECE =
      """
      {"id":"%1$s","url":"https://cu.vn/tin/%1$s.html","title":"Bài cũ %1$s","body":"Chữ của bài.",\
      "author":"Lan","approver":"Bình","source":"UBND xã","publishedAt":"2019-05-03T09:11:00+07:00"}
      """;

  @Inject ImportCommand command;
  @Inject OldAddresses addresses;
  @Inject PublicArticles published;

  @Inject Agencies agencies;
  @Inject ManagingAgencies managing;
  @Inject CurrentAccount current;

  @Deployment
  static WebArchive loa() {
    return LoaArchive.with(ImportIT.class);
  }

  @BeforeEach
  void agency() {
    if (agencies.find(AGENCY).isPresent()) return;
    current.is(new Actor(0, "it", "Kiểm thử", "", Set.of(Duty.GOVERN)));
    managing.add(
        new AgencyDescription(
            AGENCY, "Báo thử", null, AgencyKind.OFFICE, AgencyLevel.PROVINCE, null, null));
  }

  @Test
  void aPieceIsPublicWithItsOwnDateAndFoundByItsOldAddress() throws IOException {
    assertThat(imported("cu-1")).contains("1 taken");
    var piece = at("/tin/cu-1.html");
    assertThat(piece.live()).isEqualTo(Live.LIVE);
    assertThat(piece.publishedAt()).isEqualTo("2019-05-03T02:11:00Z");
    assertThat(piece.content().source()).isEqualTo("UBND xã");
    assertThat(piece.content().lead()).isEqualTo("Chữ của bài.");
  }

  @Test
  void importingAgainDoublesNothing() throws IOException {
    assertThat(imported("cu-2", "cu-3")).contains("2 taken");
    assertThat(imported("cu-2", "cu-2", "cu-4", "cu-3")).contains("1 taken", "3 known already");
  }

  @Test
  void aBadPieceIsNamedAndCostsNoOther() throws IOException {
    var file =
        file(PIECE.formatted("cu-5"), "{}", PIECE.formatted("cu-6").replace("Chữ của bài.", ""));
    assertThat(run(file, "thong-bao"))
        .contains("1 taken", "item 2: ", "item 3: Bài chưa có nội dung.");
  }

  @Test
  void whatCannotBeDoneIsSaidBeforeAnythingIsRead() throws IOException {
    var file = file(PIECE.formatted("cu-7"));
    assertThatThrownBy(() -> run(file, "khong-co")).hasMessageContaining("no section khong-co");
    assertThatThrownBy(() -> run(file("xin chào"), "thong-bao")).hasMessageContaining("neither");
    assertThat(addresses.find("/tin/cu-7.html")).isEmpty();
  }

  private PublicArticle at(String old) {
    var address = addresses.find(old).orElseThrow();
    var id = Long.parseLong(address.substring(address.lastIndexOf('-') + 1));
    return published.find(id).orElseThrow();
  }

  private String imported(String... ids) throws IOException {
    var pieces = new StringBuilder();
    for (var id : ids) pieces.append(PIECE.formatted(id));
    return run(file(pieces.toString()), "thong-bao");
  }

  private String run(Path file, String section) {
    var parameters = Map.of("file", file.toString(), "section", section, "agency", AGENCY);
    return command.run(parameters, new ByteArrayInputStream(new byte[0]));
  }

  private static Path file(String... lines) throws IOException {
    var file = Files.createTempFile("import", ".jsonl");
    Files.writeString(file, String.join("\n", lines).replace("\n\n", "\n"));
    return file;
  }
}
