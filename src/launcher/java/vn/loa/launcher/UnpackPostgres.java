package vn.loa.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/** Unpacks PostgreSQL's binaries, a .txz inside a jar, into a directory. */
public final class UnpackPostgres {
  private UnpackPostgres() {}

  public static void main(String[] args) throws Exception {
    unpack(Path.of(args[0]), Path.of(args[1]));
  }

  /** Through tar, because only tar keeps links and modes. */
  private static void unpack(Path jar, Path into) throws IOException, InterruptedException {
    var tar =
        new ProcessBuilder("tar", "-x", "-C", into.toString(), "--no-same-owner")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var zip = new ZipFile(jar.toFile());
        var out = tar.getOutputStream()) {
      var archive =
          zip.stream().filter(entry -> entry.getName().endsWith(".txz")).findFirst().orElseThrow();
      new XZInputStream(zip.getInputStream(archive)).transferTo(out);
    }
    if (tar.waitFor() != 0) throw new IOException("tar could not unpack " + jar);
  }
}
