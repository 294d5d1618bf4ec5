package vn.loa.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import vn.loa.settings.Settings;

/**
 * The files of the chosen theme, held in memory.
 *
 * <p>Their address holds a hash of them all, so that browsers need never ask for them again. The
 * fonts' faces and the theme's style sheets become one file, the scripts another. What every theme
 * needs lies in {@link #COMMON}; a file of the theme that has the same name stands in its place.
 */
@ApplicationScoped
class Theme {
  private static final String FONTS = "/WEB-INF/frontend/fonts/";

  /** What every theme uses. */
  private static final String COMMON = "/WEB-INF/portal/";

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  @Inject Settings settings;
  private Map<String, File> files = Map.of();
  private String hash = "";

  /** One file; {@code gzip} is absent when compressing does not help. */
  record File(String type, byte[] bytes, byte @Nullable [] gzip) {}

  void load(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
    var read = new TreeMap<String, byte[]>();
    read(context, FONTS, read);
    read(context, COMMON, read);
    read(context, "/contracts/" + settings.theme() + "/files/", read);
    join(read);
    hash = hash(read);
    var loaded = new TreeMap<String, File>();
    read.forEach((name, bytes) -> loaded.put(name, file(name, bytes)));
    files = loaded;
  }

  /** What stands before the name of a file. */
  String address() {
    return "/theme/" + hash + "/";
  }

  /** The file that is at {@code path}, such as {@code /<hash>/style.css}. */
  Optional<File> find(@Nullable String path) {
    var start = "/" + hash + "/";
    if (path == null || !path.startsWith(start)) return Optional.empty();
    return Optional.ofNullable(files.get(path.substring(start.length())));
  }

  private static void read(ServletContext context, String directory, Map<String, byte[]> into) {
    var paths = context.getResourcePaths(directory);
    if (paths == null) throw new IllegalStateException("no files of the theme in " + directory);
    for (var path : paths) {
      var name = path.substring(directory.length());
      if (TYPES.containsKey(ending(name))) into.put(name, bytes(context, path));
    }
  }

  /** A request each; style sheets in the order of their names, after the faces of the fonts. */
  private static void join(Map<String, byte[]> read) {
    var faces = taken(read, "fonts.css");
    var sheets = faces + taken(read, ".css");
    var scripts = taken(read, ".js");
    read.put("style.css", StyleSheet.packed(sheets).getBytes(StandardCharsets.UTF_8));
    read.put("script.js", scripts.getBytes(StandardCharsets.UTF_8));
  }

  /** The texts of the files whose names end so, which are files no longer. */
  private static String taken(Map<String, byte[]> read, String ending) {
    var names = read.keySet().stream().filter(name -> name.endsWith(ending)).sorted().toList();
    return names.stream()
        .map(name -> new String(read.remove(name), StandardCharsets.UTF_8))
        .collect(Collectors.joining());
  }

  private static File file(String name, byte[] bytes) {
    var type = TYPES.getOrDefault(ending(name), "application/octet-stream");
    return new File(type, bytes, name.endsWith(".woff2") ? null : compressed(bytes));
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static byte[] bytes(ServletContext context, String path) {
    try (var stream = context.getResourceAsStream(path)) {
      return stream == null ? new byte[0] : stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] compressed(byte[] bytes) {
    var compressed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(compressed)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return compressed.toByteArray();
  }

  private static String hash(Map<String, byte[]> files) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (name, bytes) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
          });
      return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), 6));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
