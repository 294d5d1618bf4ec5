package vn.loa.search;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a core lies, as Solr tells it; its data may lie elsewhere. */
record CoreDirectory(@Nullable String instance, @Nullable String data) {
  static final CoreDirectory UNKNOWN = new CoreDirectory(null, null);

  boolean isKnown() {
    return instance != null;
  }

  /** Null when the data lies where Solr puts it by itself. */
  @Nullable String otherData() {
    if (instance == null || data == null) return null;
    return Path.of(data).equals(Path.of(instance, "data")) ? null : data;
  }
}
