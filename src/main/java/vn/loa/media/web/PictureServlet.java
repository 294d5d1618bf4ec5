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
import vn.loa.media.ShownPictures;

/**
 * Renditions of pictures: at {@code /anh/} of those that are public now, at {@code /toa-soan/anh/}
 * of all, for whoever has signed in.
 */
@WebServlet({"/anh/*", "/toa-soan/anh/*"})
public class PictureServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern PATH = Pattern.compile("/(\\d{1,18})/(\\w+)(?:\\.(jpg|png))?");

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
        path.matches() ? find(Long.parseLong(path.group(1)), open) : Optional.<MediaFile>empty();
    var rendition = file.flatMap(f -> named(f, path));
    if (rendition.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var answer = new PictureAnswer(request, response);
    answer.send(file.orElseThrow(), rendition.orElseThrow(), renditions, open);
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
    var name = path.group(2);
    if (path.group(3) != null)
      return Stream.concat(file.renditions().stream(), Stream.of(file.openGraph()))
          .filter(each -> each.name().equals(name + "." + path.group(3)))
          .findFirst();
    if (!name.matches("\\d{1,5}")) return Optional.empty();
    var wanted = Integer.parseInt(name);
    var all = file.renditions();
    return all.stream()
        .filter(each -> each.width() >= wanted)
        .findFirst()
        .or(() -> Optional.of(all.get(all.size() - 1)));
  }
}
