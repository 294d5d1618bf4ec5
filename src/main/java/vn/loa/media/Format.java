package vn.loa.media;

/** The kinds of picture file that Loa takes in. */
public enum Format {
  JPEG("jpg"),
  PNG("png"),
  GIF("gif"),
  WEBP("webp");

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  String extension() {
    return extension;
  }
}
