package vn.loa.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the public saw is told by the history alone. */
class SeenByPublicTest {
  private static final List<Deed> STORY =
      List.of(
          deed(1, "CREATE", 1, Live.NONE, "", false),
          deed(2, "PUBLISH", 2, Live.LIVE, "", true),
          deed(3, "SAVE", 3, Live.LIVE, "", false),
          deed(4, "PUBLISH", 3, Live.LIVE, "Sửa chiều dài: 2 km.", true),
          deed(5, "SAVE", 4, Live.LIVE, "", false),
          deed(6, "WITHDRAW", 4, Live.WITHDRAWN, "Số liệu chưa được kiểm chứng.", true),
          deed(7, "RESTORE", 4, Live.LIVE, "", true));

  @Test
  void nothingBeforeTheFirstPublication() {
    assertThat(at(1).live()).isEqualTo(Live.NONE);
    assertThat(at(1).isReadable()).isFalse();
    assertThat(at(1).since()).isNull();
  }

  @Test
  void theOldTextWhileTheNextOneIsWritten() {
    assertThat(at(3).revision()).isEqualTo(2);
    assertThat(at(3).since()).isEqualTo(hour(2));
    assertThat(at(3).notes()).isEmpty();
  }

  @Test
  void theCorrectedTextWithItsNote() {
    assertThat(at(5).revision()).isEqualTo(3);
    assertThat(at(5).notes()).extracting(Deed::note).containsExactly("Sửa chiều dài: 2 km.");
  }

  @Test
  void theTextUnderABannerWhileItIsWithdrawn() {
    assertThat(at(6).live()).isEqualTo(Live.WITHDRAWN);
    assertThat(at(6).revision()).as("not the text that was being written").isEqualTo(3);
    assertThat(at(6).reason()).isEqualTo("Số liệu chưa được kiểm chứng.");
    assertThat(at(7).reason()).isEmpty();
    assertThat(at(7).revision()).isEqualTo(3);
  }

  @Test
  void thatVeryMomentIncluded() {
    assertThat(SeenByPublic.at(hour(4), STORY).revision()).isEqualTo(3);
    assertThat(SeenByPublic.at(hour(4).minusMillis(1), STORY).revision()).isEqualTo(2);
  }

  private static SeenByPublic at(int hour) {
    return SeenByPublic.at(hour(hour).plusSeconds(1), STORY);
  }

  private static Instant hour(int hour) {
    return Instant.EPOCH.plusSeconds(hour * 3600L);
  }

  private static Deed deed(
      int hour, String verb, int revision, Live live, String note, boolean shown) {
    var entry =
        new HistoryEntry(hour(hour), "Lan", verb, ArticleState.DRAFT, live, revision, note, shown);
    return new Deed(entry, "lan", "Báo");
  }
}
