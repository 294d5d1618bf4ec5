package vn.loa.check;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Asks the Internet whether a page is there.
 *
 * <p>Speaks to the very address that was looked up and found public, so that no name can lead into
 * our own network, neither at once nor by a redirect; reads the head of the answer only.
 */
final class LinkProbe {
  private static final int MOST_REDIRECTS = 3;
  private static final int MOST_BYTES = 16 * 1024;
  private static final Pattern STATUS = Pattern.compile("HTTP/\\d(?:\\.\\d)? (\\d{3})");
  private static final Pattern LOCATION = Pattern.compile("(?im)^location:[ \\t]*(\\S+)");

  private record Answer(int status, String location) {}

  private final Predicate<InetAddress> allowed;
  private final Predicate<URI> proper;
  private final Duration patience;

  LinkProbe() {
    this(PublicAddress::is, LinkProbe::hasUsualPort, Duration.ofSeconds(5));
  }

  LinkProbe(Predicate<InetAddress> allowed, Predicate<URI> proper, Duration patience) {
    this.allowed = allowed;
    this.proper = proper;
    this.patience = patience;
  }

  /** What became of {@code address}; never throws. */
  LinkState ask(String address) {
    try {
      return follow(URI.create(address));
    } catch (UnknownHostException e) {
      return LinkState.UNKNOWN_HOST;
    } catch (IOException | RuntimeException e) {
      return LinkState.SILENT;
    }
  }

  private LinkState follow(URI first) throws IOException {
    var uri = first;
    for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
      if (!isWeb(uri) || !proper.test(uri)) return LinkState.INTERNAL;
      var host = InetAddress.getByName(uri.getHost());
      if (!allowed.test(host)) return LinkState.INTERNAL;
      var answer = ask(uri, host);
      if (answer.status() < 300 || answer.status() >= 400 || answer.location().isEmpty())
        return LinkState.of(answer.status());
      uri = uri.resolve(answer.location());
    }
    return LinkState.SILENT;
  }

  /** Some servers do not know HEAD, or refuse it: then one byte of the page is asked for. */
  private Answer ask(URI uri, InetAddress host) throws IOException {
    var head = send(uri, host, "HEAD", "");
    return head.status() < 400 ? head : send(uri, host, "GET", "Range: bytes=0-0\r\n");
  }

  private Answer send(URI uri, InetAddress host, String method, String more) throws IOException {
    try (var plain = new Socket()) {
      // Whatever drips byte by byte is cut off.
      var late = CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS);
      late.execute(() -> closed(plain));
      plain.connect(new InetSocketAddress(host, port(uri)), (int) patience.toMillis());
      plain.setSoTimeout((int) patience.toMillis());
      var socket = isSecure(uri) ? secured(plain, uri) : plain;
      socket.getOutputStream().write(request(uri, method, more));
      socket.getOutputStream().flush();
      return read(socket);
    }
  }

  private static Socket secured(Socket plain, URI uri) throws IOException {
    var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    var socket = (SSLSocket) factory.createSocket(plain, uri.getHost(), port(uri), true);
    var parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  private static byte[] request(URI uri, String method, String more) {
    var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    return ("%s %s%s HTTP/1.1\r\nHost: %s%s\r\nUser-Agent: Loa (link check)\r\nAccept: */*\r\n%s"
            + "Connection: close\r\n\r\n")
        .formatted(method, path, query, uri.getHost(), port, more)
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static Answer read(Socket socket) throws IOException {
    var head = new StringBuilder();
    var buffer = new byte[1024];
    var in = socket.getInputStream();
    while (head.length() < MOST_BYTES && head.indexOf("\r\n\r\n") < 0) {
      int read = in.read(buffer);
      if (read < 0) break;
      head.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
    }
    var status = STATUS.matcher(head);
    if (!status.lookingAt()) throw new IOException("no answer of HTTP");
    var location = LOCATION.matcher(head);
    return new Answer(Integer.parseInt(status.group(1)), location.find() ? location.group(1) : "");
  }

  private static void closed(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // It was closed already.
    }
  }

  private static boolean isWeb(URI uri) {
    var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    var hasName = uri.getHost() != null && uri.getRawUserInfo() == null;
    return hasName && (scheme.equals("http") || scheme.equals("https"));
  }

  private static boolean hasUsualPort(URI uri) {
    return uri.getPort() < 0 || uri.getPort() == 80 || uri.getPort() == 443;
  }

  private static boolean isSecure(URI uri) {
    return uri.getScheme().equalsIgnoreCase("https");
  }

  private static int port(URI uri) {
    return uri.getPort() >= 0 ? uri.getPort() : isSecure(uri) ? 443 : 80;
  }
}
