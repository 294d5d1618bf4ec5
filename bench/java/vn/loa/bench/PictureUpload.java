package vn.loa.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;

/** Uploads pictures that nobody has seen before, as one account. */
record PictureUpload(URI address, String token, HttpClient http) {
  private static final String BOUNDARY = "loa-bench-boundary";
  private static final int SIDE = 64;

  static PictureUpload of(Path tree, Loa loa, String account)
      throws IOException, InterruptedException {
    var command = new ProcessBuilder(tree.resolve("loa").toString(), "token", account);
    command.environment().put("LOA_HOME", loa.home().toString());
    var process = command.start();
    var token = new String(process.getInputStream().readAllBytes()).strip();
    if (process.waitFor() != 0) throw new IOException("no token for " + account);
    var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    return new PictureUpload(URI.create(loa.url() + "/api/v1/media"), token, http);
  }

  void upload() throws IOException {
    var request =
        HttpRequest.newBuilder(address)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(form()))
            .build();
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2)
        throw new IOException("upload: " + answer.statusCode() + " " + answer.body());
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static byte[] form() throws IOException {
    var form = new ByteArrayOutputStream();
    var head =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"anh.png\"\r\n"
            + "Content-Type: image/png\r\n\r\n";
    form.write(head.formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
    ImageIO.write(noise(), "png", form);
    form.write("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
    return form.toByteArray();
  }

  private static BufferedImage noise() {
    var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < SIDE; x++)
      for (int y = 0; y < SIDE; y++)
        image.setRGB(x, y, ThreadLocalRandom.current().nextInt(1 << 24));
    return image;
  }
}
