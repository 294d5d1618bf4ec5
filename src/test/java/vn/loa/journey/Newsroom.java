package vn.loa.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.journey.RunningLoa.LOA;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;

/** Brings articles into any state over the API, as the people of the newsroom would. */
public final class Newsroom {
  /** A section of one step: what is submitted waits for approval. */
  public static final String ONE_STEP = "thong-bao";

  private Newsroom() {}

  /** A whole piece, with {@code more} in place of what the sample has. */
  public static JsonObjectBuilder piece(String title) {
    return Json.createObjectBuilder()
        .add("kind", "NEWS")
        .add("title", title)
        .add("lead", "Tóm tắt của " + title + ".")
        .add("body", "Nội dung của " + title + ".\n\n## Mục một\n\nĐoạn văn thứ hai.")
        .add("section", ONE_STEP)
        .add("programme", "NTM")
        .add("areas", Json.createArrayBuilder().add("10"))
        .add("author", "Phóng viên mẫu");
  }

  public static long draft(JsonObjectBuilder piece) {
    var answer = LOA.as("phongvien", "POST", "/api/v1/articles", piece.build().toString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return json(answer).getInt("id");
  }

  public static long published(JsonObjectBuilder piece) {
    var id = draft(piece);
    put("phongvien", id, "submission", "");
    put("duyet", id, "approval", "");
    put("duyet", id, "publication", "{}");
    return id;
  }

  /** Does a move that must succeed. */
  public static void put(String account, long id, String what, String json) {
    var answer = move(account, "PUT", id, what, json);
    assertThat(answer.statusCode()).as("%s %s: %s", account, what, answer.body()).isEqualTo(204);
  }

  public static HttpResponse<String> move(
      String account, String method, long id, String what, String json) {
    return LOA.as(account, method, "/api/v1/articles/" + id + "/" + what, json);
  }

  public static void withdraw(long id, String how, String more) {
    put(
        "duyet",
        id,
        "withdrawal",
        "{\"how\":\"" + how + "\",\"reason\":\"Lý do gỡ bài thử nghiệm\"" + more + "}");
  }

  /** The article as the newsroom has it. */
  public static JsonObject article(long id) {
    return json(LOA.as("phongvien", "GET", "/api/v1/articles/" + id, ""));
  }

  public static JsonObject json(HttpResponse<String> answer) {
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  /** A word that no other piece holds. */
  public static String unique() {
    var letters = new StringBuilder("zq");
    for (int i = 0; i < 10; i++)
      letters.append((char) ('a' + ThreadLocalRandom.current().nextInt(26)));
    return letters.toString();
  }

  /** Uploads a small picture and returns its id. */
  public static long picture() {
    var boundary = "loa-" + unique();
    var request =
        LOA.request("/api/v1/media")
            .header("Authorization", "Bearer " + LOA.token("phongvien"))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofByteArray(multipart(boundary, jpeg())));
    var answer = LOA.send(request);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return json(answer).getJsonArray("items").getJsonObject(0).getInt("id");
  }

  private static byte[] multipart(String boundary, byte[] file) {
    var head =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"anh.jpg\"\r\n%s\r\n\r\n"
            .formatted(boundary, "Content-Type: image/jpeg");
    var body = new ByteArrayOutputStream();
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(file);
    body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return body.toByteArray();
  }

  /** A picture that nobody has uploaded yet: the library asks about those it knows. */
  public static byte[] jpeg() {
    var image = new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setColor(new Color(ThreadLocalRandom.current().nextInt(0xFFFFFF)));
    graphics.fillRect(0, 0, 800, 500);
    graphics.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpg", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
