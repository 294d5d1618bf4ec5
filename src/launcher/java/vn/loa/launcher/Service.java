package vn.loa.launcher;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of the processes that make up a running Loa. */
interface Service {
  String name();

  /** What must be true before each start; a {@link Failure} says why it cannot be. */
  void prepare();

  List<String> command();

  Map<String, String> variables();

  /** Whether it does its work now. */
  boolean ready(ProcessHandle process);

  /** How long a start may take; a machine at its limit takes many times what it usually does. */
  default Duration patience() {
    return Duration.ofMinutes(10);
  }

  /** Why this start is lost although the process lives, if this line of its log says so. */
  default Optional<String> lost(String line) {
    return Optional.empty();
  }

  /** Lets it finish what it has begun; may take a while, and may fail. */
  default void finish() {}

  /** The signal for a quick and clean end. */
  default String stopSignal() {
    return "TERM";
  }
}
