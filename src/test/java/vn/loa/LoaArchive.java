package vn.loa;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The whole product as the integration tests deploy it: the WAR that was built, and the test. */
public final class LoaArchive {
  private LoaArchive() {}

  public static WebArchive with(Class<?>... tests) {
    return ShrinkWrap.create(ZipImporter.class, "loa.war")
        .importFrom(new File(System.getProperty("loa.war")))
        .as(WebArchive.class)
        .addClasses(tests)
        .addClass(Patience.class)
        .addAsLibraries(jarOf(Assertions.class), jarOf(Awaitility.class), jarOf(Matcher.class))
        .setWebXML(new StringAsset(webXml()));
  }

  /**
   * The portal's filter would answer for the servlet that runs the tests; and that servlet needs a
   * request context, which the server begins for the newsroom and the API only.
   */
  private static String webXml() {
    try {
      return Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"))
          .replaceAll(
              "(?s)<filter-mapping>\\s*<filter-name>portal</filter-name>.*?</filter-mapping>", "")
          .replaceAll(
              "(?s)<context-param>\\s*<param-name>org\\.jboss\\.weld.*?</context-param>", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
