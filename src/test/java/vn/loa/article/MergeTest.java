package vn.loa.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two people at one text: what each changed alone stands; what both changed somebody chooses. */
class MergeTest {
  private static final Draft BASE = draft("Tiêu đề", "Sapo", "Nội dung", List.of("10"), "");

  @Test
  void whatOnlyTheyChangedIsTaken() {
    var merge = merged(BASE, draft("Tiêu đề", "Sapo của họ", "Nội dung", List.of("10"), ""));
    assertThat(merge.taken()).containsExactly("lead");
    assertThat(merge.disputed()).isEmpty();
  }

  @Test
  void whatOnlyIChangedStays() {
    var mine = draft("Tiêu đề của tôi", "Sapo", "Nội dung", List.of("10", "80"), "Gọi lại");
    assertThat(merged(mine, BASE)).isEqualTo(new Merge(Set.of(), Set.of()));
  }

  @Test
  void differentFieldsDoNotMeet() {
    var mine = draft("Tiêu đề của tôi", "Sapo", "Nội dung", List.of("10"), "");
    var theirs = draft("Tiêu đề", "Sapo", "Nội dung của họ", List.of("80"), "");
    assertThat(merged(mine, theirs).taken()).containsExactlyInAnyOrder("body", "areas");
    assertThat(merged(mine, theirs).disputed()).isEmpty();
  }

  @Test
  void whatBothChangedIsDisputed() {
    var mine = draft("Của tôi", "Sapo", "Nội dung của tôi", List.of("10"), "");
    var theirs = draft("Của họ", "Sapo", "Nội dung của họ", List.of("10"), "");
    assertThat(merged(mine, theirs).disputed()).containsExactly("title", "body");
    assertThat(merged(mine, theirs).taken()).isEmpty();
  }

  @Test
  void theSameChangeOfBothIsNoDispute() {
    var same = draft("Như nhau", "Sapo", "Nội dung", List.of("10"), "");
    assertThat(merged(same, same)).isEqualTo(new Merge(Set.of(), Set.of()));
  }

  @Test
  void theOrderOfAreasIsNoChange() {
    var mine = draft("Của tôi", "Sapo", "Nội dung", List.of("10"), "");
    var base = draft("Tiêu đề", "Sapo", "Nội dung", List.of("10", "80"), "");
    var theirs = draft("Tiêu đề", "Sapo", "Nội dung", List.of("80", "10"), "");
    assertThat(Merge.of(base.content(), base, mine, theirs).taken()).isEmpty();
  }

  @Test
  void notesOfAnUnknownBeginningAreNeverDecidedSilently() {
    var mine = draft("Tiêu đề", "Sapo", "Nội dung", List.of("10"), "Ghi chú của tôi");
    assertThat(Merge.of(BASE.content(), null, mine, BASE).disputed()).containsExactly("notes");
  }

  private static Merge merged(Draft mine, Draft theirs) {
    return Merge.of(BASE.content(), BASE, mine, theirs);
  }

  private static Draft draft(
      String title, String lead, String body, List<String> areas, String notes) {
    var content = content(title, lead, body, areas, null);
    return new Draft(content, new Planning(Flag.NONE, null, notes), Set.of());
  }

  private static Content content(
      String title, String lead, String body, List<String> areas, @Nullable Cover cover) {
    return new Content(
        ArticleKind.NEWS,
        title,
        lead,
        body,
        "thong-bao",
        "NTM",
        List.of(),
        areas,
        "vi",
        "",
        List.of(),
        "Lan",
        cover);
  }
}
