package vn.loa.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loa.media.SamplePictures.movingGif;
import static vn.loa.media.SamplePictures.threeFields;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.loa.shared.InvalidInput;

/** GIF, still and moving. */
class GifTest {
  @Test
  void oneFrameIsAStillPicture() throws Exception {
    var gif = SamplePictures.as("gif", threeFields(40, 30));
    assertThat(Container.of(gif).isAnimated()).isFalse();
    assertThat(ImageIO.read(new ByteArrayInputStream(Container.of(gif).cleaned())).getWidth())
        .isEqualTo(40);
  }

  @Test
  void aMovingOneKeepsItsFramesAndLosesItsComments() throws Exception {
    var cleaned = Container.of(movingGif(3, 40, 30)).cleaned();
    assertThat(Container.of(cleaned).isAnimated()).isTrue();
    var reader = ImageIO.getImageReadersByFormatName("gif").next();
    reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(cleaned)));
    assertThat(reader.getNumImages(true)).isEqualTo(3);
    assertThat(new String(cleaned, StandardCharsets.ISO_8859_1)).doesNotContain("0912345678");
  }

  @Test
  void itsFirstFrameIsWhatCardsShow() {
    var picture = Container.of(movingGif(2, 40, 30));
    int width = new Decoder().decoded(picture, BufferedImage::getWidth);
    assertThat(width).isEqualTo(40);
  }

  @Test
  void aBombIsRefusedByItsHeadersAlone() {
    var bomb = movingGif(2, 40, 30);
    for (var at : new int[] {6, 8}) setShort(bomb, at, 60_000);
    assertThatThrownBy(() -> Container.of(bomb)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> Container.of(movingGif(501, 2, 2)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("500 khung hình");
  }

  @Test
  void oneCutOffAnywhereIsRefused() {
    var whole = movingGif(2, 40, 30);
    for (var length = 6; length < whole.length - 1; length += 7) {
      var cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> Container.of(cut)).isInstanceOf(InvalidInput.class);
    }
  }

  private static void setShort(byte[] file, int at, int value) {
    file[at] = (byte) value;
    file[at + 1] = (byte) (value >> 8);
  }
}
