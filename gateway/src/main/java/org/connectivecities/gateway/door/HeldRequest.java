package org.connectivecities.gateway.door;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose body has already been taken in. */
final class HeldRequest extends HttpServletRequestWrapper implements Closeable {

  private final Stream stream;
  private final long length;

  HeldRequest(HttpServletRequest request, HeldBody body) throws IOException {
    super(request);
    this.length = body.length();
    this.stream = new Stream(body.open(), length);
  }

  @Override
  public ServletInputStream getInputStream() {
    return stream;
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  @Override
  public long getContentLengthLong() {
    return length;
  }

  @Override
  public int getContentLength() {
    return Math.toIntExact(length);
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  private static final class Stream extends ServletInputStream {

    private final InputStream held;
    private long left;

    Stream(InputStream held, long length) {
      this.held = held;
      this.left = length;
    }

    @Override
    public int read() throws IOException {
      int read = held.read();
      left -= read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = held.read(bytes, offset, length);
      left -= Math.max(read, 0);
      return read;
    }

    @Override
    public boolean isFinished() {
      return left <= 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    /** Everything is here already, so a listener is told at once. */
    @Override
    public void setReadListener(ReadListener listener) {
      try {
        listener.onDataAvailable();
      } catch (IOException failure) {
        listener.onError(failure);
      }
    }

    @Override
    public void close() throws IOException {
      held.close();
    }
  }
}
