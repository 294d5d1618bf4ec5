package vn.loa.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a page for its status, without waiting for long. */
final class Http {
  private static final int PATIENCE_MILLIS = 10_000;

  private Http() {}

  static boolean answers(String url) {
    return status(url) == HttpURLConnection.HTTP_OK;
  }

  private static int status(String url) {
    try {
      var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
      connection.setConnectTimeout(PATIENCE_MILLIS);
      connection.setReadTimeout(PATIENCE_MILLIS);
      connection.setInstanceFollowRedirects(false);
      try {
        return connection.getResponseCode();
      } finally {
        connection.disconnect();
      }
    } catch (IOException nobodyThere) {
      return -1;
    }
  }
}
