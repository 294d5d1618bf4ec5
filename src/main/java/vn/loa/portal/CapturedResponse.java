package vn.loa.portal;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps what a view writes; nothing of it reaches the reader, no header and no cookie. */
final class CapturedResponse extends HttpServletResponseWrapper {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32_768);
  private final PrintWriter writer =
      new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
  private int status = SC_OK;

  CapturedResponse(HttpServletResponse response) {
    super(response);
  }

  byte[] body() {
    writer.flush();
    return bytes.toByteArray();
  }

  @Override
  public int getStatus() {
    return status;
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new ServletOutputStream() {
      @Override
      public void write(int each) {
        bytes.write(each);
      }

      @Override
      public void write(byte[] some, int start, int length) {
        bytes.write(some, start, length);
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
  public void sendError(int newStatus, @Nullable String message) throws IOException {
    throw new IOException("a view failed: " + newStatus + " " + Objects.toString(message, ""));
  }

  @Override
  public void sendError(int newStatus) throws IOException {
    sendError(newStatus, null);
  }

  @Override
  public void setStatus(int newStatus) {
    status = newStatus;
  }

  @Override
  public void setContentType(@Nullable String type) {}

  @Override
  public String getContentType() {
    return "text/html; charset=utf-8";
  }

  @Override
  public void setCharacterEncoding(@Nullable String encoding) {}

  @Override
  public String getCharacterEncoding() {
    return "UTF-8";
  }

  @Override
  public void setHeader(@Nullable String name, @Nullable String value) {}

  @Override
  public void addHeader(@Nullable String name, @Nullable String value) {}

  @Override
  public void addCookie(jakarta.servlet.http.@Nullable Cookie cookie) {}

  @Override
  public void flushBuffer() {}

  @Override
  public boolean isCommitted() {
    return false;
  }
}
