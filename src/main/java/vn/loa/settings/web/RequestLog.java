package vn.loa.settings.web;

import java.util.logging.Filter;
import java.util.logging.Formatter;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import vn.loa.shared.RequestId;

/** Has every line that a request writes into the log begin with the request's id. */
final class RequestLog implements Filter {
  private static final Formatter PLAIN = new SimpleFormatter();

  private RequestLog() {}

  /** The server's own formatters know nothing of requests, and cannot be replaced from a WAR. */
  static void install() {
    for (var handler : LogManager.getLogManager().getLogger("").getHandlers())
      handler.setFilter(new RequestLog());
  }

  @Override
  public boolean isLoggable(LogRecord line) {
    RequestId.current().ifPresent(id -> mark(line, "[" + id + "] "));
    return true;
  }

  private static void mark(LogRecord line, String mark) {
    var text = PLAIN.formatMessage(line);
    if (text == null || text.startsWith(mark)) return;
    line.setResourceBundle(null);
    line.setParameters(null);
    line.setMessage(mark + text);
  }
}
