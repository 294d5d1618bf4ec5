package vn.loa.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.journey.RunningLoa.LOA;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Nu HTML checker has nothing to say against any kind of page of the portal. */
class ValidHtmlJourney {
  private static final Path CHECKER =
      Path.of(System.getProperty("loa.axe")).resolveSibling("vnu.jar");

  /** Facelets closes empty elements as XML does; HTML allows it, and the checker mentions it. */
  private static final String XML_STYLE = "Trailing slash on void elements";

  @TempDir Path directory;

  @Test
  void everyKindOfPageIsValid() throws Exception {
    var pages = PortalPages.addresses();
    var files = new ArrayList<String>();
    for (var page : pages.entrySet()) {
      var file = directory.resolve(page.getKey().replaceAll("[^a-z0-9]+", "-") + ".html");
      files.add(Files.writeString(file, LOA.patiently(page.getValue()).body()).toString());
    }
    var messages = check(files);
    System.out.printf("portal: %d pages, %d faults of HTML%n", files.size(), messages.size());
    assertThat(files).hasSameSizeAs(pages.keySet());
    assertThat(messages).isEmpty();
  }

  @Test
  void theCheckerFindsAFault() throws Exception {
    var file = directory.resolve("faulty.html");
    Files.writeString(file, "<!DOCTYPE html><html lang=vi><title>x</title><p><div></p></html>");
    assertThat(check(List.of(file.toString()))).isNotEmpty();
  }

  private List<String> check(List<String> files) throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<>(List.of(java, "-jar", CHECKER.toString(), "--format", "json"));
    command.addAll(files);
    var report = directory.resolve("report.json");
    var process = new ProcessBuilder(command).redirectError(report.toFile()).start();
    assertThat(process.waitFor()).as("0: clean, 1: with faults").isIn(0, 1);
    return Json.createReader(new StringReader(Files.readString(report)))
        .readObject()
        .getJsonArray("messages")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(message -> !message.getString("message").startsWith(XML_STYLE))
        .map(ValidHtmlJourney::said)
        .toList();
  }

  private static String said(JsonObject message) {
    var url = message.getString("url");
    return "%s, line %d: %s"
        .formatted(
            url.substring(url.lastIndexOf('/') + 1),
            message.getInt("lastLine", 0),
            message.getString("message"));
  }
}
