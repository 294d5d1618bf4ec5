package vn.loa.launcher;

import java.nio.file.Path;

/** Why the command ends: one clear line for whoever typed it. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1;

  Failure(String line) {
    super(line);
  }

  Failure(String line, Path log) {
    super(line + " See " + log);
  }
}
