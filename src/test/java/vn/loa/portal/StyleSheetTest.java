package vn.loa.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyleSheetTest {
  @Test
  void commentsAndBlanksAreLeftOut() {
    assertThat(StyleSheet.packed("/* why */\na {\n  color: red;\n}\n\n.b > c { top: 0 }"))
        .isEqualTo("a{color: red;}.b > c{top: 0}");
  }
}
