package vn.loa.identity.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A response whose bytes are kept here instead of being sent. */
final class CapturedResponse extends HttpServletResponseWrapper {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private @Nullable PrintWriter writer;
  private boolean failed;

  CapturedResponse(HttpServletResponse response) {
    super(response);
  }

  boolean isWhole() {
    if (writer != null) writer.flush();
    return !failed && getStatus() == 200 && bytes.size() > 0;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new ServletOutputStream() {
      @Override
      public void write(int b) {
        bytes.write(b);
      }

      @Override
      public void write(byte[] b, int from, int length) {
        bytes.write(b, from, length);
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException();
      }
    };
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null)
      writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    return writer;
  }

  @Override
  public void sendError(int status) throws java.io.IOException {
    failed = true;
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws java.io.IOException {
    failed = true;
    super.sendError(status, message);
  }

  @Override
  public void setContentLength(int length) {}

  @Override
  public void setContentLengthLong(long length) {}

  @Override
  public void setHeader(String name, String value) {
    if (!name.equalsIgnoreCase("Content-Length")) super.setHeader(name, value);
  }

  @Override
  public void flushBuffer() {}
}
