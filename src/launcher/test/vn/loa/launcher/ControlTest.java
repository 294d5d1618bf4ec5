package vn.loa.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ControlTest {
  @Test
  void wordsBecomeFields() {
    assertThat(Control.form(List.of("lan", "--name", "Nguyễn Lan")))
        .isEqualTo("account=lan&name=Nguy%E1%BB%85n+Lan");
  }

  @Test
  void aFieldNeedsAValue() {
    assertThatThrownBy(() -> Control.form(List.of("lan", "--name"))).isInstanceOf(Failure.class);
  }

  @Test
  void anAccountNeedsAName() {
    assertThatThrownBy(() -> Control.form(List.of())).isInstanceOf(Failure.class);
  }
}
