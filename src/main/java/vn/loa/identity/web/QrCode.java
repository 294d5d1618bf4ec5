package vn.loa.identity.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A QR code as an SVG that stands in the page itself: its text is asked from no other server. */
final class QrCode {
  private static final int QUIET_ZONE = 4;

  private QrCode() {}

  /** {@code text} as the address of a picture. */
  static String picture(String text) {
    var bytes = svg(text).getBytes(StandardCharsets.UTF_8);
    return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private static String svg(String text) {
    try {
      var hints = Map.of(EncodeHintType.MARGIN, QUIET_ZONE);
      var matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
      var path = new StringBuilder();
      for (int y = 0; y < matrix.getHeight(); y++)
        for (int x = 0; x < matrix.getWidth(); x++)
          if (matrix.get(x, y)) path.append("M%d %dh1v1h-1z".formatted(x, y));
      return """
          <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d">\
          <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>"""
          .formatted(matrix.getWidth(), path);
    } catch (WriterException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
