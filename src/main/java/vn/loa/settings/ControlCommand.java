package vn.loa.settings;

import java.io.InputStream;
import java.util.Map;
import java.util.function.Consumer;

/** What whoever holds the machine may tell a running Loa through {@code ./loa}. */
public interface ControlCommand {
  /** The word after {@code ./loa}. */
  String name();

  /** Does it, and answers what is printed; lines that begin with {@code #} are for people only. */
  String run(Map<String, String> parameters, InputStream body);

  /** The same for what takes long: lines for {@code progress} are printed at once. */
  default String run(Map<String, String> parameters, InputStream body, Consumer<String> progress) {
    return run(parameters, body);
  }
}
