package vn.loa.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

  @Test
  void aScriptReadsTheAnswerWithoutWhatIsSaidBesideIt() {
    var heard = new ArrayList<String>();
    var remarks = remarksOf(() -> List.of("# It ends on 2027-02-19.", "loa_abc").forEach(line -> Control.hear(line, heard::add)));
    assertThat(heard).containsExactly("loa_abc");
    assertThat(remarks).isEqualToIgnoringNewLines("It ends on 2027-02-19.");
  }

  @Test
  void aRefusalEndsTheCommand() {
    assertThatThrownBy(() -> Control.hear("! There is no such account.", line -> {}))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("no such account");
  }

  private static String remarksOf(Runnable work) {
    var before = System.err;
    var bytes = new ByteArrayOutputStream();
    System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      work.run();
    } finally {
      System.setErr(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
