package vn.loa.media.rest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.EntityPart;
import vn.loa.media.Upload;

/** Reads the files of a form. */
final class FileParts {
  private FileParts() {}

  static Upload upload(EntityPart part) {
    return Upload.read(part.getContent(), nameOf(part), -1);
  }

  /** Browsers send the name in UTF-8; Jersey reads headers as Latin-1. */
  static String nameOf(EntityPart part) {
    return new String(part.getFileName().orElse("").getBytes(ISO_8859_1), UTF_8);
  }
}
