package vn.loa.identity.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Puts the sum of its bytes into the address of a resource, so that browsers may keep it for ever.
 */
public class VersionedResources extends ResourceHandlerWrapper {
  private static final ConcurrentMap<String, String> SUMS = new ConcurrentHashMap<>();

  public VersionedResources(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public @Nullable Resource createResource(String name, String library) {
    return versioned(super.createResource(name, library));
  }

  @Override
  public @Nullable Resource createResource(String name, String library, String contentType) {
    return versioned(super.createResource(name, library, contentType));
  }

  private static @Nullable Resource versioned(@Nullable Resource resource) {
    return resource == null || "primefaces".equals(resource.getLibraryName())
        ? resource
        : new Versioned(resource);
  }

  private static final class Versioned extends ResourceWrapper {
    Versioned(Resource wrapped) {
      super(wrapped);
    }

    @Override
    public String getRequestPath() {
      var path = super.getRequestPath();
      if (path.contains("v=")) return path;
      var key = getLibraryName() + "/" + getResourceName();
      return path + (path.contains("?") ? "&v=" : "?v=") + SUMS.computeIfAbsent(key, k -> sum());
    }

    private String sum() {
      try (var in = getWrapped().getInputStream()) {
        var sum = new CRC32();
        sum.update(in.readAllBytes());
        return Long.toHexString(sum.getValue());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
