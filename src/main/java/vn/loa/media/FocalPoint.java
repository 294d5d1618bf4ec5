package vn.loa.media;

import java.awt.Dimension;
import java.awt.Rectangle;
import vn.loa.shared.InvalidInput;
import vn.loa.shared.Reason;

/** What a picture is about, in per cent of its width and height: crops are made around it. */
public record FocalPoint(int x, int y) {
  static final FocalPoint CENTRE = new FocalPoint(50, 50);

  public FocalPoint {
    if (x < 0 || x > 100) throw new InvalidInput(Reason.at("x", "media.focus.outside"));
    if (y < 0 || y > 100) throw new InvalidInput(Reason.at("y", "media.focus.outside"));
  }

  /**
   * Where a piece of {@code size} lies in {@code whole}: around this point, never over the edge.
   */
  Rectangle around(Dimension whole, Dimension size) {
    var left = start(whole.width, size.width, x);
    var top = start(whole.height, size.height, y);
    return new Rectangle(left, top, Math.min(size.width, whole.width), size.height);
  }

  private static int start(int whole, int piece, int percent) {
    var wanted = Math.round(whole * percent / 100.0 - piece / 2.0);
    return (int) Math.max(0, Math.min(whole - piece, wanted));
  }
}
