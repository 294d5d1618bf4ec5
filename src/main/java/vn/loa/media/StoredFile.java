package vn.loa.media;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.awt.Dimension;
import java.util.UUID;

/** The file behind a picture: replaced as a whole when somebody sends a better one. */
@Embeddable
class StoredFile {
  private String key;

  @Enumerated(EnumType.STRING)
  private Format format;

  private int width;
  private int height;
  private boolean transparent;
  private boolean animated;
  private int bytes;
  private String sha256;
  private String pixels;
  private String name;

  protected StoredFile() {}

  StoredFile(Upload upload, Container picture, boolean transparent) {
    var size = picture.uprightSize();
    this.key = UUID.randomUUID().toString();
    this.format = picture.format();
    this.width = size.width;
    this.height = size.height;
    this.transparent = transparent;
    this.animated = picture.isAnimated();
    this.bytes = upload.bytes().length;
    this.sha256 = upload.sha256();
    this.pixels = picture.pixelHash();
    this.name = upload.name();
  }

  /** How it is called on disk. */
  String key() {
    return key;
  }

  Format format() {
    return format;
  }

  Dimension size() {
    return new Dimension(width, height);
  }

  boolean animated() {
    return animated;
  }

  /** The length of the file that was uploaded. */
  int bytes() {
    return bytes;
  }

  String sha256() {
    return sha256;
  }

  /** How the uploader's file was called; only a label. */
  String name() {
    return name;
  }

  /** What its renditions are coded as. */
  String extension() {
    return transparent ? "png" : "jpg";
  }
}
