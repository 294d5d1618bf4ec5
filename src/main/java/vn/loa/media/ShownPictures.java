package vn.loa.media;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * The pictures that the public sees somewhere now.
 *
 * <p>Remembered for so short a time that a withdrawn picture is gone at once, also when another
 * node withdrew it.
 */
@ApplicationScoped
public class ShownPictures {
  private static final Duration MEMORY = Duration.ofMillis(300);
  private static final int MOST = 1000;

  @Inject MediaFiles files;

  private final LoadingCache<Long, Optional<MediaFile>> shown =
      Caffeine.newBuilder().expireAfterWrite(MEMORY).maximumSize(MOST).build(this::load);

  public Optional<MediaFile> find(long id) {
    return shown.get(id);
  }

  private Optional<MediaFile> load(long id) {
    return files.shown(id);
  }
}
