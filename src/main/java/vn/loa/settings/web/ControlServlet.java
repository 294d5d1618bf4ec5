package vn.loa.settings.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.loa.settings.ClientAddress;
import vn.loa.settings.ControlCommand;
import vn.loa.settings.Settings;
import vn.loa.shared.NotFound;
import vn.loa.shared.Refused;

/** The door through which {@code ./loa} talks to the running server: only from this machine. */
@WebServlet("/control/*")
public class ControlServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Settings settings;
  @Inject @Any transient Instance<ControlCommand> commands;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var command =
        isLauncher(request) ? find(request.getPathInfo()) : Optional.<ControlCommand>empty();
    if (command.isEmpty()) {
      answer(response, 404, "not found");
      return;
    }
    try {
      var parameters = parameters(request);
      Consumer<String> progress = line -> tell(response, line);
      answer(response, 200, command.get().run(parameters, request.getInputStream(), progress));
    } catch (NotFound missing) {
      answer(response, 404, String.valueOf(missing.getMessage()));
    } catch (Refused refused) {
      answer(response, 409, String.valueOf(refused.getMessage()));
    } catch (IllegalArgumentException malformed) {
      answer(response, 400, String.valueOf(malformed.getMessage()));
    }
  }

  /** Whether it comes from this machine, through no proxy, with the launcher's key. */
  private boolean isLauncher(HttpServletRequest request) throws IOException {
    var key = Optional.ofNullable(request.getHeader("X-Loa-Control")).orElse("");
    return ClientAddress.isHere(request)
        && settings.controlKey().filter(expected -> same(expected, key)).isPresent();
  }

  private Optional<ControlCommand> find(String path) {
    return commands.stream().filter(each -> ("/" + each.name()).equals(path)).findFirst();
  }

  private static Map<String, String> parameters(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()[0]));
  }

  static boolean same(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  private static void tell(HttpServletResponse response, String line) {
    try {
      answer(response, 200, line);
      response.flushBuffer();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** After progress was told, a refusal is a last line that begins with {@code !}. */
  private static void answer(HttpServletResponse response, int status, String text)
      throws IOException {
    if (response.isCommitted() && status != 200) {
      response.getWriter().println("! " + text);
      return;
    }
    response.setStatus(status);
    response.setContentType("text/plain; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().println(text);
  }
}
