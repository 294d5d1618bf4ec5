package vn.loa.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlayersTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.youtube.com/watch?v=abcdefghijk, https://www.youtube-nocookie.com/embed/abcdefghijk",
    "https://vimeo.com/123456789, https://player.vimeo.com/video/123456789",
    "https://www.tiktok.com/@loa.lc/video/7301234567890123456, https://www.tiktok.com/player/v1/7301234567890123456",
    "https://dai.ly/x7tgad0, https://geo.dailymotion.com/player.html?video=x7tgad0",
    "https://www.facebook.com/watch/?v=1234567890, https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fwatch%2F%3Fv%3D1234567890",
    "https://www.facebook.com/loa.lc/videos/1234567890/, https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fwatch%2F%3Fv%3D1234567890"
  })
  void aFilmIsPlayedByItsSite(String film, String frame) {
    assertThat(Players.frame(film)).contains(frame);
    assertThat(SafeHtml.of("<a href=\"#a\" data-embed=\"" + frame + "\">Phim</a>"))
        .contains("data-embed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.youtube.com/watch?v=abcdefghijk",
        "https://www.youtube.com.evil.example/watch?v=abcdefghijk",
        "https://evil.example/?https://youtu.be/abcdefghijk",
        "https://www.facebook.com/loa.lc/posts/1234567890",
        "https://youtu.be/abcdefghijk%22onload=x"
      })
  void nothingElseIsPlayed(String address) {
    assertThat(Players.frame(address)).isEmpty();
  }

  @Test
  void theSanitiserKnowsNoOtherPlayer() {
    var frame = "https://www.youtube-nocookie.com.evil.example/embed/abcdefghijk";
    assertThat(SafeHtml.of("<a href=\"#a\" data-embed=\"" + frame + "\">Phim</a>"))
        .doesNotContain("data-embed");
  }
}
