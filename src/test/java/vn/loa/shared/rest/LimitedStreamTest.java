package vn.loa.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.loa.shared.TooLarge;

class LimitedStreamTest {
  @Test
  void whatIsAsLongAsItMayBeIsReadWhole() throws IOException {
    assertThat(limitedTo(10, 10).readAllBytes()).hasSize(10);
  }

  @Test
  void whatIsLongerEndsTheRequest() {
    assertThatThrownBy(() -> limitedTo(10, 11).readAllBytes()).isInstanceOf(TooLarge.class);
  }

  private static LimitedStream limitedTo(int most, int length) {
    return new LimitedStream(new ByteArrayInputStream(new byte[length]), most);
  }
}
