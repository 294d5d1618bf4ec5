package vn.loa.media.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Which bytes a request asks for, both ends included (RFC 9110, section 14). */
record ByteRange(long first, long last) {
  private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /** The whole when nothing, several ranges, or a part of another version is asked for. */
  static ByteRange asked(HttpServletRequest request, String etag, long length) {
    var whole = new ByteRange(0, length - 1);
    var condition = request.getHeader("If-Range");
    var header = request.getHeader("Range");
    if (header == null || condition != null && !condition.equals(etag)) return whole;
    var range = SINGLE.matcher(header);
    if (!range.matches()) return whole;
    var first = range.group(1);
    var last = range.group(2);
    if (first.isEmpty()) return last.isEmpty() ? whole : tail(Long.parseLong(last), length);
    var end = last.isEmpty() ? length - 1 : Math.min(Long.parseLong(last), length - 1);
    return new ByteRange(Long.parseLong(first), end);
  }

  private static ByteRange tail(long count, long length) {
    return new ByteRange(count == 0 ? length : Math.max(0, length - count), length - 1);
  }

  boolean isNowhere() {
    return first > last;
  }

  boolean isWhole(long length) {
    return first == 0 && last == length - 1;
  }

  long length() {
    return last - first + 1;
  }

  /** The value of {@code Content-Range}. */
  String of(long length) {
    return "bytes " + first + "-" + last + "/" + length;
  }
}
