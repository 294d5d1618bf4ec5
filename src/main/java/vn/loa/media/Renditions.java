package vn.loa.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.geometry.Positions;

/** Makes the renditions of pictures; each can be thrown away and is made again when asked for. */
@ApplicationScoped
public class Renditions {
  private final Object[] locks = IntStream.range(0, 16).mapToObj(i -> new Object()).toArray();

  @Inject MediaStore store;
  @Inject Decoder decoder;

  /** The file of {@code rendition}; whoever asks meanwhile waits for the one who makes it. */
  public Path of(MediaFile file, Rendition rendition) {
    var path = store.rendition(file, rendition);
    if (Files.exists(path)) return path;
    synchronized (locks[Math.floorMod(file.key().hashCode(), locks.length)]) {
      if (!Files.exists(path)) remake(file);
    }
    return path;
  }

  private void remake(MediaFile file) {
    var original = Container.of(store.read(store.original(file)));
    decoder.decoded(
        original,
        image -> {
          make(file, image);
          return file;
        });
  }

  void make(MediaFile file, BufferedImage image) {
    var all = file.renditions();
    var widest = all.get(all.size() - 1);
    var base = scaled(image, widest);
    for (var each : all) write(file, each, each == widest ? base : scaled(base, each));
    var openGraph = file.openGraph();
    write(file, openGraph, cropped(base, openGraph));
  }

  /** Each rendition carries credit and copyright, and nothing else about itself. */
  private void write(MediaFile file, Rendition rendition, BufferedImage image) {
    var coded = rendition.isJpeg() ? Codecs.jpeg(Colours.onWhite(image)) : Codecs.png(image);
    var about = Exif.block(1, file.credit(), file.copyright());
    store.write(store.rendition(file, rendition), Container.of(coded).bytes(about));
  }

  private static BufferedImage scaled(BufferedImage image, Rendition to) {
    if (image.getWidth() == to.width() && image.getHeight() == to.height()) return image;
    try {
      return Thumbnails.of(image).forceSize(to.width(), to.height()).asBufferedImage();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage cropped(BufferedImage image, Rendition to) {
    try {
      return Thumbnails.of(image)
          .crop(Positions.CENTER)
          .size(to.width(), to.height())
          .asBufferedImage();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
