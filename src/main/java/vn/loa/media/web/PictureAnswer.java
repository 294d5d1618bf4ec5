package vn.loa.media.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import vn.loa.media.MediaFile;
import vn.loa.media.Rendition;
import vn.loa.media.Renditions;
import vn.loa.shared.NotKept;
import vn.loa.shared.TooMany;

/** One answer with a picture: whole, a part, or "you have it already". */
final class PictureAnswer {
  private static final String FOR_A_WHILE = ", max-age=300";
  private static final String RETRY_SECONDS = "60";
  private static final String ASK_AGAIN = ", no-cache";

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private String caching = "no-store";

  PictureAnswer(HttpServletRequest request, HttpServletResponse response) {
    this.request = request;
    this.response = response;
  }

  /**
   * Says who may keep it; never for long, because a picture may be withdrawn.
   *
   * @param lasting whether another picture would have another address
   */
  PictureAnswer cached(boolean open, boolean lasting) {
    caching = (open ? "public" : "private") + (lasting ? FOR_A_WHILE : ASK_AGAIN);
    return this;
  }

  void send(MediaFile file, Rendition rendition, Renditions renditions) throws IOException {
    var etag = "\"" + file.fingerprint() + "-" + rendition.name() + "\"";
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (has(request.getHeader("If-None-Match"), etag)) {
      tell(etag);
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    try {
      var path = renditions.of(file, rendition);
      tell(etag);
      response.setContentType(rendition.type());
      response.setHeader("Accept-Ranges", "bytes");
      stream(path, etag);
    } catch (NotKept | TooMany passing) {
      askLater();
    }
  }

  private void tell(String etag) {
    response.setHeader("ETag", etag);
    response.setHeader("Cache-Control", caching);
  }

  /** A full disk passes, and so does a crowd: nobody may keep this answer. */
  private void askLater() throws IOException {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Retry-After", RETRY_SECONDS);
    response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
  }

  private static boolean has(String header, String etag) {
    if (header == null) return false;
    return Arrays.stream(header.split(","))
        .map(each -> each.strip().replaceFirst("^W/", ""))
        .anyMatch(each -> each.equals("*") || each.equals(etag));
  }

  private void stream(Path path, String etag) throws IOException {
    try (var channel = FileChannel.open(path)) {
      var length = channel.size();
      var range = ByteRange.asked(request, etag, length);
      if (range.isNowhere()) {
        response.setHeader("Content-Range", "bytes */" + length);
        response.sendError(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
        return;
      }
      if (!range.isWhole(length)) {
        response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        response.setHeader("Content-Range", range.of(length));
      }
      response.setContentLengthLong(range.length());
      if (request.getMethod().equals("HEAD")) return;
      channel.transferTo(
          range.first(), range.length(), Channels.newChannel(response.getOutputStream()));
    }
  }
}
