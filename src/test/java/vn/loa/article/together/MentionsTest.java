package vn.loa.article.together;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom a comment names. */
class MentionsTest {
  @Test
  void aNameBeginsWithAnAt() {
    assertThat(Mentions.in("@phongvien xem giúp, cả @bien-tap.2 nữa"))
        .containsExactlyInAnyOrder("phongvien", "bien-tap.2");
  }

  @Test
  void theStopAfterANameIsNotPartOfIt() {
    assertThat(Mentions.in("Hỏi @phongvien.")).containsExactly("phongvien");
  }

  @Test
  void anAddressNamesNobody() {
    assertThat(Mentions.in("gửi về toasoan@laocai.gov.vn")).isEmpty();
  }
}
