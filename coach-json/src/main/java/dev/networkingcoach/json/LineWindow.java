package dev.networkingcoach.json;

/**
 * Bounds how much is under way at once, in lines and in bytes, so that memory stays constant
 * however long the input is. A line longer than the bound passes alone. Thread-safe.
 */
final class LineWindow {
  private final int mostLines;
  private final long mostBytes;
  private int lines;
  private long bytes;

  LineWindow(int mostLines, long mostBytes) {
    this.mostLines = mostLines;
    this.mostBytes = mostBytes;
  }

  /** Waits until there is room for a line of that size, and takes it. */
  synchronized void enter(long size) throws InterruptedException {
    while (lines > 0 && (lines == mostLines || bytes + size > mostBytes)) {
      wait();
    }
    lines++;
    bytes += size;
  }

  /** Gives the room of a line of that size back. */
  synchronized void leave(long size) {
    lines--;
    bytes -= size;
    notifyAll();
  }
}
