package vn.loa.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class StructuredDataTest {
  @Test
  void noTextEndsTheScriptItStandsIn() {
    var title = "</script><script>alert(1)</script> & <!-- \u2028";
    var script =
        StructuredData.escaped(
            Json.createObjectBuilder().add("headline", title).build().toString());
    assertThat(script).doesNotContain("<", ">", "&", "\u2028");
    try (var reader = Json.createReader(new StringReader(script))) {
      assertThat(reader.readObject().getString("headline")).isEqualTo(title);
    }
  }
}
