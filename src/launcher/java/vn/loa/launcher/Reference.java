package vn.loa.launcher;

import java.nio.file.Path;
import java.util.List;

/** {@code ./loa reference FILE…}: has the running Loa take in sections, areas and the like. */
record Reference(Control control, List<String> forms) {
  static Reference of(Control control, List<String> words) {
    if (words.equals(List.of("--sample"))) return new Reference(control, List.of("sample=yes"));
    if (words.isEmpty() || words.stream().anyMatch(word -> word.startsWith("--")))
      throw new Failure("Name the files to load, or --sample. See: ./loa help");
    return new Reference(control, words.stream().map(Reference::form).toList());
  }

  private static String form(String file) {
    return "file=" + Control.encode(Path.of(file).toAbsolutePath().normalize().toString());
  }

  /** One file after the other; the first that is refused ends it. */
  void run() {
    forms.forEach(form -> control.post("reference", form));
  }
}
