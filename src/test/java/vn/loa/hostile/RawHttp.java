package vn.loa.hostile;

import static vn.loa.journey.RunningLoa.LOA;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Requests byte for byte, as no client that keeps to the rules would send them. */
final class RawHttp {
  static final URI HOST = URI.create(LOA.url("/"));

  /** Until an answer begins: a slow machine is no fault. */
  private static final int FIRST_MILLIS = 30_000;

  /** Between its parts: some connections are kept open after it. */
  private static final int NEXT_MILLIS = 3_000;

  private RawHttp() {}

  /** What came back; status 0 when the connection was closed without a word. */
  record Answer(int status, String head, String body) {
    static Answer of(String text) {
      var parts = text.split("\r\n\r\n", 2);
      if (!text.startsWith("HTTP/1.")) return new Answer(0, "", text);
      return new Answer(
          Integer.parseInt(text.substring(9, 12)), parts[0], parts.length > 1 ? parts[1] : "");
    }
  }

  /** Asks for {@code address} with these lines of a head besides. */
  static Answer get(String address, String... lines) {
    return ask("GET " + address + " HTTP/1.1", lines);
  }

  static Answer ask(String first, String... lines) {
    var more = lines.length == 0 ? "" : String.join("\r\n", lines) + "\r\n";
    var host = more.startsWith("Host:") ? "" : "Host: " + HOST.getAuthority() + "\r\n";
    return send(first + "\r\n" + host + more + "Connection: close\r\n\r\n");
  }

  static Answer send(String request) {
    try (var socket = open(request)) {
      return Answer.of(read(socket));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Begins a request and leaves it so. */
  static Socket open(String beginning) {
    try {
      var socket = new Socket(HOST.getHost(), HOST.getPort());
      socket.setSoTimeout(FIRST_MILLIS);
      socket.getOutputStream().write(beginning.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return socket;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Socket socket) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try {
      int first = socket.getInputStream().read();
      if (first < 0) return "";
      bytes.write(first);
      socket.setSoTimeout(NEXT_MILLIS);
      socket.getInputStream().transferTo(bytes);
    } catch (SocketTimeoutException waiting) {
      // The connection is kept open: what came is the answer.
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
