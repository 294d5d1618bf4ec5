package vn.loa.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/** A full disk is told from other faults, however deep it lies. */
class NotKeptTest {
  @Test
  void aFullDiskIsFoundBehindWhatItCaused() {
    var full = new IOException("/srv/media/x.part: No space left on device");
    assertThat(NotKept.isBehind(full)).isTrue();
    assertThat(NotKept.isBehind(new IllegalStateException(new UncheckedIOException(full))))
        .isTrue();
    assertThat(NotKept.isBehind(new IOException("Disk quota exceeded"))).isTrue();
  }

  @Test
  void otherFaultsAreNone() {
    assertThat(NotKept.isBehind(new IOException("Permission denied"))).isFalse();
    assertThat(NotKept.isBehind(new IllegalStateException("No space left on device"))).isFalse();
    assertThat(NotKept.isBehind(new IOException((String) null))).isFalse();
    assertThat(NotKept.isBehind(null)).isFalse();
  }
}
