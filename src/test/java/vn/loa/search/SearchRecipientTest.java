package vn.loa.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.loa.article.ArticleEvent;
import vn.loa.article.Live;

class SearchRecipientTest {
  private final SearchRecipient recipient = new SearchRecipient();

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void theIndexHearsOfWhatThePublicSeesOrHasSeen(Live live) {
    assertThat(recipient.wants(news(live))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = "NONE")
  void theIndexDoesNotHearOfDrafts(Live live) {
    assertThat(recipient.wants(news(live))).isFalse();
  }

  private static ArticleEvent news(Live live) {
    return new ArticleEvent(7, "article.save", live, Map.of());
  }
}
