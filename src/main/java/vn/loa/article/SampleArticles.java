package vn.loa.article;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import vn.loa.settings.Profile;
import vn.loa.settings.Settings;

/** Brings the sample set's pieces into a demo that has no article yet. */
@Singleton
@Startup
@DependsOn({"SampleIdentity", "SamplePlans", "SampleDocuments"})
public class SampleArticles {
  @Inject Settings settings;
  @Inject SampleDesk desk;

  @PostConstruct
  void load() {
    if (settings.profile() == Profile.DEMO) desk.load(pieces());
  }

  static List<SamplePiece> pieces() {
    try (var files = Files.list(folder("articles"))) {
      return files.sorted().map(SampleArticles::read).map(SamplePiece::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder of the sample set; the server unpacks the WAR, so that it is one on the disk. */
  static Path folder(String name) {
    var url = SampleArticles.class.getResource("/sample/" + name);
    try {
      return Path.of(Objects.requireNonNull(url, name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
