package vn.loa.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PortalFilterTest {

  /** The server begins a request context only for those; the filter begins it for the portal. */
  @Test
  void everyAddressHasARequestContextFromOneOfTheTwo() throws IOException {
    var descriptor = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
    var mapping =
        Pattern.compile(
                "org\\.jboss\\.weld\\.context\\.mapping</param-name>\\s*<param-value>(.*?)<")
            .matcher(descriptor);
    assertThat(mapping.find()).isTrue();
    assertThat(mapping.group(1)).isEqualTo(PortalFilter.OTHERS.pattern());
  }
}
