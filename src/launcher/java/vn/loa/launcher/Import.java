package vn.loa.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code ./loa import FILE…}: has the running Loa take in exports of another system. */
record Import(Control control, List<Path> files, Map<String, String> options) {
  private static final List<String> PATHS = List.of("media", "map");
  private static final List<String> WORDS = List.of("section", "agency");

  static Import of(Control control, List<String> words) {
    var files = new ArrayList<Path>();
    var options = new TreeMap<String, String>();
    for (var i = 0; i < words.size(); i++) {
      var word = words.get(i);
      if (!word.startsWith("--")) files.add(absolute(word));
      else if (i + 1 < words.size()) option(word.substring(2), words.get(++i), options);
      else throw notUnderstood(word);
    }
    if (files.isEmpty()) throw new Failure("Name the files to import. See: ./loa help");
    return new Import(control, files, options);
  }

  private static void option(String name, String value, Map<String, String> options) {
    if (PATHS.contains(name)) options.put(name, absolute(value).toString());
    else if (WORDS.contains(name)) options.put(name, value);
    else throw notUnderstood("--" + name);
  }

  private static Failure notUnderstood(String word) {
    return new Failure("Not understood: %s. See: ./loa help".formatted(word));
  }

  private static Path absolute(String word) {
    return Path.of(word).toAbsolutePath().normalize();
  }

  /** One file after the other; the first that is refused ends it. */
  void run() {
    for (var file : files) {
      var form = new StringBuilder("file=" + Control.encode(file.toString()));
      options.forEach(
          (name, value) -> form.append("&%s=%s".formatted(name, Control.encode(value))));
      control.post("import", form.toString());
    }
  }
}
