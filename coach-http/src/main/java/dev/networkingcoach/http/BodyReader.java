package dev.networkingcoach.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.BufferUtil;

/**
 * Reads a body as it comes. No thread waits for it: the reader runs when there is something to
 * read. For one thread at a time.
 */
final class BodyReader implements Runnable {
  private static final long MOST_PASSED_OVER = 16L << 20;

  private final Content.Source source;
  private final int most;
  private final AtomicLong room;
  private final Outcome outcome;
  private final ByteArrayOutputStream read = new ByteArrayOutputStream();
  private int refusal;
  private long passedOver;

  /**
   * A reader.
   *
   * @param source what to read; {@link #run} begins
   * @param announced how long the body says it is; less than 0 where it does not
   * @param most how many bytes are read
   * @param room how many bytes of bodies there is room for; given back once the body is read
   * @param outcome hears what came of it
   */
  BodyReader(Content.Source source, long announced, int most, AtomicLong room, Outcome outcome) {
    this.source = source;
    this.most = most;
    this.room = room;
    this.outcome = outcome;
    if (announced > most) {
      refusal = HttpStatus.PAYLOAD_TOO_LARGE_413;
    }
  }

  /** What becomes of a body. */
  interface Outcome {
    /** It was read whole. */
    void body(String text);

    /** It ended before its end, or its connection did. */
    void cutOff();

    /** It was not, and its sender is told so with this status. */
    void refused(int status);
  }

  @Override
  public void run() {
    for (Content.Chunk chunk = source.read(); chunk != null; chunk = source.read()) {
      if (Content.Chunk.isFailure(chunk)) {
        giveBack();
        outcome.cutOff();
        return;
      }
      take(chunk.getByteBuffer());
      chunk.release();
      if (chunk.isLast() || passedOver > MOST_PASSED_OVER) {
        end(refusal);
        return;
      }
    }
    source.demand(this);
  }

  /**
   * What is refused is read on without keeping anything, up to a limit: who still sends does not
   * read, and would find the connection broken instead of an answer.
   */
  private void take(ByteBuffer bytes) {
    int count = bytes.remaining();
    if (refusal == 0 && read.size() + count > most) {
      refuse(HttpStatus.PAYLOAD_TOO_LARGE_413);
    }
    if (refusal == 0 && room.addAndGet(-count) < 0) {
      room.addAndGet(count);
      refuse(HttpStatus.SERVICE_UNAVAILABLE_503);
    }
    if (refusal == 0) {
      read.writeBytes(BufferUtil.toArray(bytes));
    } else {
      passedOver += count;
    }
  }

  private void refuse(int status) {
    refusal = status;
    giveBack();
  }

  private void end(int status) {
    byte[] bytes = read.toByteArray();
    giveBack();
    if (status != 0) {
      outcome.refused(status);
      return;
    }
    try {
      outcome.body(text(bytes));
    } catch (CharacterCodingException notText) {
      outcome.refused(HttpStatus.BAD_REQUEST_400);
    }
  }

  private void giveBack() {
    room.addAndGet(read.size());
    read.reset();
  }

  /** Strict, so that the text stands for these bytes and no others. */
  private static String text(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
