package vn.loa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An nginx of ours, as long as it is needed. */
record Nginx(Process process, int port) implements AutoCloseable {

  /** Starts it with this configuration, which listens on {@code port}. */
  static Nginx start(Path root, int port, String configuration)
      throws IOException, InterruptedException {
    var file = root.resolve("nginx.conf");
    Files.writeString(file, configuration);
    Files.createDirectories(root.resolve("www"));
    var command = new ProcessBuilder("nginx", "-c", file.toString(), "-p", root.toString());
    var process =
        command.redirectErrorStream(true).redirectOutput(root.resolve("nginx.log").toFile()).start();
    var nginx = new Nginx(process, port);
    Await.until(10, "nginx answers", () -> Client.answers("http://127.0.0.1:" + port + "/"));
    return nginx;
  }

  String url(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
