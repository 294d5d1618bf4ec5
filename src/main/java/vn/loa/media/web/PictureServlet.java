package vn.loa.media.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.identity.CurrentAccount;
import vn.loa.media.Media;
import vn.loa.media.MediaFile;
import vn.loa.media.Rendition;
import vn.loa.media.Renditions;
import vn.loa.media.Shape;
import vn.loa.media.ShownPictures;

/**
 * Renditions of pictures: at {@code /anh/} of those that are public now, at {@code /toa-soan/anh/}
 * of all, for whoever has signed in.
 */
@WebServlet({"/anh/*", "/toa-soan/anh/*"})
public class PictureServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern PATH =
      Pattern.compile(
          "/(?<id>\\d{1,18})(?:/(?<version>[0-9a-f]{8}))?/(?<name>[a-z0-9-]{1,20}(?<end>\\.[a-z]{3,4})?)");

  @Inject transient ShownPictures shown;
  @Inject transient Media media;
  @Inject transient Renditions renditions;
  @Inject transient CurrentAccount account;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
    var open = request.getServletPath().equals("/anh");
    var file =
        path.matches() ? find(Long.parseLong(path.group("id")), open) : Optional.<MediaFile>empty();
    var rendition = file.flatMap(f -> named(f, path));
    if (rendition.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var shownFile = file.orElseThrow();
    var lasting = shownFile.version().equals(path.group("version"));
    new PictureAnswer(request, response)
        .cached(open, lasting)
        .send(shownFile, rendition.orElseThrow(), renditions);
  }

  private Optional<MediaFile> find(long id, boolean open) {
    if (open) return shown.find(id);
    return account.find().isPresent() ? media.find(id) : Optional.empty();
  }

  /**
   * Without an extension any of the usual widths will do: a narrower picture answers with all of
   * it.
   */
  private static Optional<Rendition> named(MediaFile file, Matcher path) {
    var name = path.group("name");
    if (path.group("end") != null) return exactly(file, name);
    if (!name.matches("\\d{1,5}")) return Optional.empty();
    var wanted = Integer.parseInt(name);
    var all = file.renditions(Shape.WHOLE);
    return all.stream()
        .filter(each -> each.width() >= wanted)
        .findFirst()
        .or(() -> Optional.of(all.get(all.size() - 1)));
  }

  private static Optional<Rendition> exactly(MediaFile file, String name) {
    var all = file.animated().stream();
    for (var shape : Shape.values())
      all =
          Stream.of(all, file.renditions(shape).stream(), file.webp(shape).stream())
              .flatMap(each -> each);
    return all.filter(each -> each.name().equals(name)).findFirst();
  }
}
