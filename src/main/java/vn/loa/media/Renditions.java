package vn.loa.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import net.coobird.thumbnailator.Thumbnails;
import vn.loa.shared.NotKept;
import vn.loa.shared.Reason;
import vn.loa.shared.TooMany;

/** Makes the renditions of pictures; each can be thrown away and is made again when asked for. */
@ApplicationScoped
public class Renditions {
  /** Half of the server's threads: whatever pictures are made anew, pages are still answered. */
  private static final int MOST_WAITING = 32;

  private final Object[] locks = IntStream.range(0, 16).mapToObj(i -> new Object()).toArray();
  private final Semaphore waiting = new Semaphore(MOST_WAITING);

  @Inject MediaStore store;
  @Inject Decoder decoder;

  /**
   * The file of {@code rendition}; whoever asks meanwhile waits for the one who makes it.
   *
   * @throws TooMany if many wait already
   */
  public Path of(MediaFile file, Rendition rendition) {
    if (rendition.isAnimated()) return store.original(file);
    var path = store.rendition(file, rendition);
    if (Files.exists(path)) return path;
    if (!waiting.tryAcquire()) throw new TooMany(Reason.of("media.busy"));
    try {
      synchronized (locks[Math.floorMod(file.stored().key().hashCode(), locks.length)]) {
        if (!Files.exists(path)) makeFor(path, file, rendition);
      }
    } finally {
      waiting.release();
    }
    return path;
  }

  /** Its other sizes are made with it; whoever asked for this one needs none of them. */
  private void makeFor(Path path, MediaFile file, Rendition rendition) {
    try {
      remake(file, List.of(sizesOf(file, rendition)));
    } catch (NotKept noRoom) {
      if (!Files.exists(path)) throw noRoom;
    }
  }

  private static List<Rendition> sizesOf(MediaFile file, Rendition one) {
    return one.extension().equals("webp") ? file.webp(one.shape()) : file.renditions(one.shape());
  }

  /** Makes the renditions of every shape, and drops those that nobody is sent any more. */
  void makeAll(MediaFile file, boolean anew) {
    var all = new ArrayList<List<Rendition>>();
    for (var shape : Shape.values()) all.add(file.renditions(shape));
    for (var shape : Shape.WITH_WEBP) all.add(file.webp(shape));
    if (!anew) all.removeIf(sizes -> sizes.stream().allMatch(each -> isMade(file, each)));
    remake(file, all);
    store.forgetOlderRenditions(file);
  }

  private boolean isMade(MediaFile file, Rendition rendition) {
    return Files.exists(store.rendition(file, rendition));
  }

  private void remake(MediaFile file, List<List<Rendition>> wanted) {
    var original = Container.of(store.read(store.original(file)));
    decoder.decoded(
        original,
        image -> {
          for (var each : wanted) make(file, image, each);
          return file;
        });
  }

  /** What the newsroom looks at first; the rest is made when there is time or somebody asks. */
  void makeFirst(MediaFile file, BufferedImage image) {
    make(file, image, file.renditions(Shape.WHOLE));
  }

  private void make(MediaFile file, BufferedImage image, List<Rendition> sizes) {
    if (sizes.isEmpty()) return;
    var whole = file.renditions(Shape.WHOLE);
    var base = scaled(image, boundsOf(image), whole.get(whole.size() - 1));
    var bounds = boundsOf(base);
    var shape = sizes.get(0).shape();
    var part = file.focus().around(bounds.getSize(), shape.largestIn(bounds.getSize()));
    for (var each : sizes) write(file, each, scaled(base, part, each));
  }

  /**
   * Each JPEG and PNG carries credit and copyright, and nothing else about itself. Nothing stays of
   * a picture that was deleted meanwhile.
   */
  private void write(MediaFile file, Rendition rendition, BufferedImage image) {
    store.write(store.rendition(file, rendition), coded(file, rendition, image));
    if (!Files.exists(store.original(file))) store.forgetRenditions(file.stored());
  }

  private static byte[] coded(MediaFile file, Rendition rendition, BufferedImage image) {
    if (rendition.extension().equals("webp")) return WebpEncoder.encoded(image);
    var jpeg = rendition.extension().equals("jpg");
    var coded = jpeg ? Codecs.jpeg(Colours.onWhite(image)) : Codecs.png(image);
    return Container.of(coded).bytes(Exif.block(1, file.credit(), file.copyright()));
  }

  private static Rectangle boundsOf(BufferedImage image) {
    return new Rectangle(image.getWidth(), image.getHeight());
  }

  private static BufferedImage scaled(BufferedImage image, Rectangle part, Rendition to) {
    var same = part.width == to.width() && part.height == to.height();
    if (same && part.equals(boundsOf(image))) return image;
    try {
      return Thumbnails.of(image)
          .sourceRegion(part)
          .forceSize(to.width(), to.height())
          .asBufferedImage();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
