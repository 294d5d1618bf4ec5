package vn.loa.settings;

import java.io.InputStream;
import java.util.Map;

/** What whoever holds the machine may tell a running Loa through {@code ./loa}. */
public interface ControlCommand {
  /** The word after {@code ./loa}. */
  String name();

  /** Does it, and answers what is printed. */
  String run(Map<String, String> parameters, InputStream body);
}
