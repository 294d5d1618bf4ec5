package vn.loa.portal.store;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What is answered to a request for a page, ready to be sent.
 *
 * @param headers besides those that every answer has
 * @param gzip the compressed body
 * @param length how long the body is when it is not compressed
 * @param tags of everything that was read to make it
 * @param validUntil when it is made anew though nothing changed, in machine time
 */
public record Answer(
    int status,
    String type,
    Map<String, String> headers,
    byte[] gzip,
    int length,
    String etag,
    Set<String> tags,
    Instant validUntil) {

  public static Answer of(
      int status,
      String type,
      Map<String, String> headers,
      byte[] body,
      Set<String> tags,
      Instant validUntil) {
    return new Answer(
        status,
        type,
        Map.copyOf(headers),
        compressed(body),
        body.length,
        etag(body),
        Set.copyOf(tags),
        validUntil);
  }

  /** Sends it, or says that the reader has it already. */
  public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    headers.forEach(response::setHeader);
    response.setHeader("Vary", "Accept-Encoding");
    if (status == HttpServletResponse.SC_OK) {
      response.setHeader("ETag", etag);
      if (etag.equals(request.getHeader("If-None-Match"))) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    response.setStatus(status);
    response.setContentType(type);
    if (length > 0 && accepts(request)) {
      response.setHeader("Content-Encoding", "gzip");
      write(gzip, request, response);
    } else write(body(), request, response);
  }

  public byte[] body() {
    try (var stream = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      return stream.readAllBytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void write(byte[] bytes, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentLength(bytes.length);
    response.setBufferSize(bytes.length);
    if (!request.getMethod().equals("HEAD")) response.getOutputStream().write(bytes);
  }

  private static boolean accepts(HttpServletRequest request) {
    var encodings = request.getHeader("Accept-Encoding");
    return encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
  }

  private static byte[] compressed(byte[] body) {
    var bytes = new ByteArrayOutputStream(body.length / 3 + 64);
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** Weak, because one tag stands for the page in every encoding. */
  private static String etag(byte[] body) {
    var sum = new CRC32();
    sum.update(body);
    return "W/\"%x-%08x\"".formatted(body.length, sum.getValue());
  }
}
