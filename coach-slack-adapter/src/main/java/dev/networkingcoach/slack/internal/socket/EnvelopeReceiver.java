package dev.networkingcoach.slack.internal.socket;

import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.http.RefusalLog;
import dev.networkingcoach.slack.internal.request.BoltGate;
import java.time.InstantSource;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Acknowledges envelopes on the connection they came over. Thread-safe. */
public final class EnvelopeReceiver {
  private static final Logger LOG = LoggerFactory.getLogger(EnvelopeReceiver.class);

  private final BoltGate gate;
  private final RefusalLog refusals;

  /**
   * Hands payloads to this gate.
   *
   * @param clock tells what was refused within a minute
   */
  public EnvelopeReceiver(BoltGate gate, InstantSource clock) {
    this.gate = gate;
    this.refusals = new RefusalLog(LOG, clock);
  }

  /** What is not acknowledged comes again. */
  void receive(SocketEnvelope envelope, String message, WebSocket connection) {
    try {
      connection.send(envelope.acknowledge(gate.socket(message, envelope.payload())));
    } catch (JournalException away) {
      refusals.refused("An event is not acknowledged: the store cannot be reached.");
    } catch (WebsocketNotConnectedException ended) {
      LOG.info("the connection ended before an event was acknowledged: it comes again");
    }
  }
}
