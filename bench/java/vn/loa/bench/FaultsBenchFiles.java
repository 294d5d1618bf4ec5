package vn.loa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares the files that Loa keeps with the database: none is half, lost or nobody's. */
record FaultsBenchFiles(Path home) {

  void compare(Connection database, List<String> found) throws IOException, SQLException {
    for (var directory : List.of("media", "pages"))
      for (var name : names(home.resolve(directory)))
        if (name.endsWith(".part") || name.startsWith(".page"))
          found.add("half a file in " + directory + ": " + name);
    var originals = names(home.resolve("media/originals"));
    var kept = new TreeSet<String>();
    try (var query = database.createStatement();
        var rows = query.executeQuery("select key, rendering from media_file")) {
      while (rows.next()) {
        kept.add(rows.getString(1));
        if (rows.getString(2).equals("failed")) found.add("renditions given up of " + rows.getString(1));
      }
    }
    var there = originals.stream().map(FaultsBenchFiles::key).collect(Collectors.toSet());
    for (var key : kept) if (!there.contains(key)) found.add("the original is lost of " + key);
    for (var key : there) if (!kept.contains(key)) found.add("an original of no picture: " + key);
  }

  private static String key(String name) {
    return name.replaceFirst("\\..*", "");
  }

  private static List<String> names(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) return List.of();
    try (var all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile).map(each -> each.getFileName().toString()).toList();
    } catch (java.io.UncheckedIOException moved) {
      throw moved.getCause(); // while it was read: once more
    }
  }
}
