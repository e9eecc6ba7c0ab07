package dev.networkingcoach.json;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.journal.Known;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Writes a network as JSON. What is absent or stands at its default is left out; {@link
 * NetworkReader} gives an equal network back. Half of a surrogate pair, which UTF-8 cannot hold, is
 * written as U+FFFD. Immutable and thread-safe.
 */
public final class NetworkWriter {
  private final JsonForm form;

  private NetworkWriter(JsonForm form) {
    this.form = form;
  }

  /** A writer that puts a network on one line, as {@code .ndjson} wants it. */
  public static NetworkWriter oneLine() {
    JacksonJars.require();
    return new NetworkWriter(JsonForm.LINE);
  }

  /** A writer that puts each fact on a line of its own, easy to read and to compare. */
  public static NetworkWriter pretty() {
    JacksonJars.require();
    return new NetworkWriter(JsonForm.LEDGER);
  }

  /**
   * Writes a network as UTF-8, without a line break at the end; flushes, and does not close.
   *
   * @throws IOException if the stream fails
   */
  public void write(Network network, OutputStream to) throws IOException {
    form.write(out -> NetworkTables.NETWORK.write(NetworkTables.withoutNotes(network), out), to);
  }

  /**
   * Writes all that is known, the notes among it, as UTF-8, without a line break at the end;
   * flushes, and does not close. It is the document of a network with {@code notes}.
   *
   * @throws IOException if the stream fails
   */
  public void write(Known known, OutputStream to) throws IOException {
    form.write(out -> NetworkTables.NETWORK.write(known, out), to);
  }

  /**
   * Writes a network, without a line break at the end; flushes, and does not close.
   *
   * @throws IOException if the writer fails
   */
  public void write(Network network, Writer to) throws IOException {
    form.write(out -> NetworkTables.NETWORK.write(NetworkTables.withoutNotes(network), out), to);
  }

  /** A network as JSON. */
  public String toJson(Network network) {
    return form.text(out -> NetworkTables.NETWORK.write(NetworkTables.withoutNotes(network), out));
  }
}
