package vn.loa.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceTest {
  private final Control nobody = new Control(new Home(Path.of("target/nobody")));

  @Test
  void eachFileIsNamedSoThatTheServerFindsItToo() {
    assertThat(Reference.of(nobody, List.of("/srv/a/../b.json", "/srv/c.json")).forms())
        .containsExactly("file=%2Fsrv%2Fb.json", "file=%2Fsrv%2Fc.json");
  }

  @Test
  void theSampleIsNoFile() {
    assertThat(Reference.of(nobody, List.of("--sample")).forms()).containsExactly("sample=yes");
  }

  @Test
  void whatIsNotUnderstoodIsNotSent() {
    assertThatThrownBy(() -> Reference.of(nobody, List.of())).isInstanceOf(Failure.class);
    assertThatThrownBy(() -> Reference.of(nobody, List.of("--all"))).isInstanceOf(Failure.class);
  }
}
