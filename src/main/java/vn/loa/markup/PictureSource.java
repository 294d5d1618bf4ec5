package vn.loa.markup;

import java.util.Optional;

/**
 * Knows where the renditions of a picture are; empty when there is none, or none for this reader.
 */
public interface PictureSource {
  Optional<PictureLinks> links(long mediaId);
}
