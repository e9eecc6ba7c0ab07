package dev.networkingcoach.slack.internal.socket;

import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.slack.internal.request.BoltGate;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Acknowledges envelopes on the connection they came over. Thread-safe. */
public final class EnvelopeReceiver {
  private static final Logger LOG = LoggerFactory.getLogger(EnvelopeReceiver.class);

  private final BoltGate gate;

  /** Hands payloads to this gate. */
  public EnvelopeReceiver(BoltGate gate) {
    this.gate = gate;
  }

  /** What is not acknowledged comes again. */
  void receive(SocketEnvelope envelope, String message, WebSocket connection) {
    try {
      connection.send(envelope.acknowledge(gate.socket(message, envelope.payload())));
    } catch (JournalException away) {
      LOG.error("the store cannot be reached: Slack is left to send an event again");
    } catch (WebsocketNotConnectedException ended) {
      LOG.info("the connection ended before an event was acknowledged: it comes again");
    }
  }
}
