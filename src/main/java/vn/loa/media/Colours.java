package vn.loa.media;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;

/** Brings pixels into sRGB, and tells whether any can be seen through. */
final class Colours {
  private Colours() {}

  /** The same picture as 8-bit sRGB, with an alpha channel only if a pixel needs one. */
  static BufferedImage inSrgb(BufferedImage image) {
    var type = isTransparent(image) ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    if (image.getType() == type || image.getType() == BufferedImage.TYPE_3BYTE_BGR) return image;
    var srgb = new BufferedImage(image.getWidth(), image.getHeight(), type);
    if (isGreyWithAlpha(image)) copyGrey(image, srgb);
    else draw(image, srgb);
    return srgb;
  }

  static BufferedImage onWhite(BufferedImage image) {
    if (!image.getColorModel().hasAlpha()) return image;
    var flat = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    var canvas = flat.createGraphics();
    canvas.drawImage(image, 0, 0, Color.WHITE, null);
    canvas.dispose();
    return flat;
  }

  private static boolean isTransparent(BufferedImage image) {
    if (!image.getColorModel().hasAlpha()) return false;
    var alpha = image.getAlphaRaster();
    if (alpha == null) return true;
    var opaque = (1 << alpha.getSampleModel().getSampleSize(0)) - 1;
    var row = new int[image.getWidth()];
    for (var y = 0; y < image.getHeight(); y++) {
      for (var value : alpha.getSamples(0, y, row.length, 1, 0, row))
        if (value != opaque) return true;
    }
    return false;
  }

  private static void draw(BufferedImage image, BufferedImage onto) {
    var canvas = onto.createGraphics();
    canvas.drawImage(image, 0, 0, null);
    canvas.dispose();
  }

  private static boolean isGreyWithAlpha(BufferedImage image) {
    return image.getColorModel().hasAlpha()
        && image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
  }

  /** By hand: Java takes grey values for linear light and would draw them too bright. */
  private static void copyGrey(BufferedImage image, BufferedImage onto) {
    var raster = image.getRaster();
    var shift = raster.getSampleModel().getSampleSize(0) - 8;
    for (var y = 0; y < image.getHeight(); y++) {
      for (var x = 0; x < image.getWidth(); x++) {
        var grey = raster.getSample(x, y, 0) >> shift;
        var alpha = raster.getSample(x, y, 1) >> shift;
        onto.setRGB(x, y, alpha << 24 | grey << 16 | grey << 8 | grey);
      }
    }
  }
}
