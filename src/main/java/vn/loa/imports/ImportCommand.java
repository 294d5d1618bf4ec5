package vn.loa.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.loa.article.Importing;
import vn.loa.identity.Agencies;
import vn.loa.identity.CurrentAccount;
import vn.loa.markup.Markup;
import vn.loa.media.Duplicates;
import vn.loa.media.Media;
import vn.loa.settings.ControlCommand;
import vn.loa.shared.Background;
import vn.loa.taxonomy.Taxonomy;

/** {@code ./loa import FILE}. */
@ApplicationScoped
public class ImportCommand implements ControlCommand {
  @Inject Importing importing;
  @Inject CurrentAccount current;
  @Inject Agencies agencies;
  @Inject Taxonomy taxonomy;
  @Inject Markup markup;
  @Inject Media media;
  @Inject Duplicates library;
  @Inject Background background;

  @Override
  public String name() {
    return "import";
  }

  @Override
  public String run(Map<String, String> parameters, InputStream body) {
    return run(parameters, body, line -> {});
  }

  @Override
  public String run(Map<String, String> given, InputStream body, Consumer<String> progress) {
    var file = Path.of(given.getOrDefault("file", ""));
    var first = firstSign(file);
    var importer = Importing.importer(agency(given));
    current.is(importer);
    var mapping = new Mapping(taxonomy, needed(given, "section"));
    path(given, "map").ifPresent(mapping::with);
    var folder = new MediaFolder(path(given, "media").orElse(null), media, library);
    var report = new Report();
    var conversion = new Conversion(markup, mapping, folder, report::lost);
    var name = file.getFileName().toString();
    try (var run =
        new ImportRun(importing, importer, conversion, background, report, name, progress)) {
      take(file, first, run);
    } catch (Unreadable broken) {
      progress.accept(name + ": " + report.text());
      throw new IllegalArgumentException(name + ": " + broken.getMessage());
    }
    return name + ": " + report.text();
  }

  /** What could be read of a broken file is taken too. */
  private static void take(Path file, char first, ImportRun run) {
    try {
      read(file, first, run);
    } catch (Unreadable broken) {
      run.finish();
      throw broken;
    }
    run.finish();
  }

  private static void read(Path file, char first, ImportRun run) {
    if (first == '<') new WxrReader(file).read(run);
    else if (first == '[' || first == '{') new JsonReader(file).read(first == '[', run);
    else throw new IllegalArgumentException(file + " is neither WordPress's export nor JSON.");
  }

  private static char firstSign(Path file) {
    try (var in = Files.newInputStream(file)) {
      var start = new String(in.readNBytes(1024), java.nio.charset.StandardCharsets.UTF_8);
      var text = start.replace("\uFEFF", "").strip();
      return text.isEmpty() ? ' ' : text.charAt(0);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be read.");
    }
  }

  private String agency(Map<String, String> given) {
    var code = needed(given, "agency");
    if (!agencies.codes().contains(code))
      throw new IllegalArgumentException("There is no agency " + code + ".");
    return code;
  }

  private static String needed(Map<String, String> given, String option) {
    var value = given.getOrDefault(option, "");
    if (value.isBlank()) throw new IllegalArgumentException("--" + option + " is missing.");
    return value;
  }

  private static Optional<Path> path(Map<String, String> given, String option) {
    return Optional.ofNullable(given.get(option)).map(Path::of);
  }
}
