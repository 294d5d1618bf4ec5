package vn.loa.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.Map;

/** Before a stop: requests under way are answered, and new ones are left to another node. */
@ApplicationScoped
public class Drain implements ControlCommand {
  private static final int LONGEST_MILLIS = 10_000;

  private int running;
  private boolean closing;

  @Override
  public String name() {
    return "drain";
  }

  @Override
  public synchronized String run(Map<String, String> parameters, InputStream body) {
    closing = true;
    var end = System.nanoTime() + LONGEST_MILLIS * 1_000_000L;
    try {
      while (running > 0 && System.nanoTime() < end) wait(LONGEST_MILLIS / 10);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    return running == 0 ? "idle" : running + " requests are not answered yet";
  }

  /** Whether a request may begin; it must {@link #end} then. */
  public synchronized boolean begin() {
    if (closing) return false;
    running++;
    return true;
  }

  public synchronized void end() {
    running--;
    notifyAll();
  }
}
