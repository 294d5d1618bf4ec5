package vn.loa.bench;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A small disk in memory for one Loa, so that it can be filled; an ordinary directory where nobody
 * may mount one.
 *
 * @param isOwn whether it is a disk by itself
 */
record Disk(Path directory, boolean isOwn) implements AutoCloseable {
  private static final String SIZE = "900m";

  static Disk mount(Workplace workplace, String name) throws IOException, InterruptedException {
    var directory = workplace.root().resolve(name);
    if (Files.isDirectory(directory)) run("umount", directory.toString()); // of a broken run
    workplace.empty(name);
    boolean own = run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", directory.toString());
    var programs = workplace.root().resolve("runtime"); // need no place on the disk under test
    Files.createDirectories(programs);
    Files.createSymbolicLink(directory.resolve("runtime"), programs);
    return new Disk(directory, own);
  }

  /** Leaves not a byte. */
  void fill() throws IOException {
    for (int size = 1 << 20; size > 0; size /= 16) append(new byte[size]);
  }

  private void append(byte[] block) throws IOException {
    try (var file = FileChannel.open(filler(), CREATE, WRITE, APPEND)) {
      while (true) file.write(ByteBuffer.wrap(block));
    } catch (IOException full) {
      if (Files.getFileStore(directory).getUsableSpace() > 1 << 20) throw full;
    }
  }

  void relieve() throws IOException {
    Files.deleteIfExists(filler());
  }

  private Path filler() {
    return directory.resolve("filler");
  }

  /** Keeps the logs, which would go with the disk. */
  @Override
  public void close() throws IOException, InterruptedException {
    run("cp", "-rT", directory.resolve("log").toString(), directory + "-log");
    if (isOwn) run("umount", "--lazy", directory.toString());
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }
}
