package vn.loa.identity.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/** Serves styles, scripts and fonts of the newsroom compressed, once and for a year. */
@WebFilter("/jakarta.faces.resource/*")
public class CompressedResources extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final int MOST_BYTES = 16 << 20;

  private final transient Cache<String, Stored> cache =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((String key, Stored stored) -> stored.bytes.length)
          .build();

  private record Stored(String type, boolean gzip, byte[] bytes) {}

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var key = request.getRequestURI() + "?" + request.getQueryString();
    // Without a version the bytes may change; with "pfdrid" they are somebody's own.
    if (!key.contains("v=") || key.contains("pfdrid") || !request.getMethod().equals("GET")) {
      chain.doFilter(request, response);
      return;
    }
    var gzip = acceptsGzip(request);
    var stored = cache.getIfPresent(gzip + key);
    if (stored == null) {
      var captured = new CapturedResponse(response);
      chain.doFilter(new Unconditional(request), captured);
      if (!captured.isWhole()) return;
      stored = store(captured, gzip);
      cache.put(gzip + key, stored);
    }
    write(stored, response);
  }

  private static void write(Stored stored, HttpServletResponse response) throws IOException {
    response.setContentType(stored.type);
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    response.setHeader("Vary", "Accept-Encoding");
    if (stored.gzip) response.setHeader("Content-Encoding", "gzip");
    response.setContentLength(stored.bytes.length);
    response.getOutputStream().write(stored.bytes);
  }

  private static Stored store(CapturedResponse captured, boolean gzip) throws IOException {
    var type = String.valueOf(captured.getContentType());
    if (!gzip || !isText(type)) return new Stored(type, false, captured.bytes());
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(captured.bytes());
    }
    return new Stored(type, true, bytes.toByteArray());
  }

  private static boolean isText(String type) {
    return type.startsWith("text/") || type.contains("javascript") || type.contains("svg");
  }

  private static boolean acceptsGzip(HttpServletRequest request) {
    var accepted = request.getHeader("Accept-Encoding");
    return accepted != null && accepted.contains("gzip");
  }
}
