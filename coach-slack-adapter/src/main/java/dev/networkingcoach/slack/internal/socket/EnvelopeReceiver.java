package dev.networkingcoach.slack.internal.socket;

import com.slack.api.bolt.response.Response;
import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.http.RefusalLog;
import dev.networkingcoach.http.Rejection;
import dev.networkingcoach.slack.internal.request.BoltGate;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Acknowledges envelopes on the connection they came over, and counts what it turns away as an HTTP
 * front does. Thread-safe.
 */
public final class EnvelopeReceiver {
  private static final Logger LOG = LoggerFactory.getLogger(EnvelopeReceiver.class);

  private final BoltGate gate;
  private final Consumer<Rejection> rejections;
  private final RefusalLog refusals;

  /**
   * Hands payloads to this gate.
   *
   * @param rejections hears of each message that is turned away; must be thread-safe
   * @param clock tells what was refused within a minute
   */
  public EnvelopeReceiver(BoltGate gate, Consumer<Rejection> rejections, InstantSource clock) {
    this.gate = gate;
    this.rejections = rejections;
    this.refusals = new RefusalLog(LOG, clock);
  }

  /** What is not acknowledged comes again. */
  void receive(SocketEnvelope envelope, String message, WebSocket connection) {
    try {
      Response answer = gate.socket(message, envelope.payload());
      // The gate logs why.
      Rejection.of(answer.getStatusCode()).ifPresent(rejections);
      connection.send(envelope.acknowledge(answer));
    } catch (JournalException away) {
      reject(Rejection.UNAVAILABLE, "An event is not acknowledged: the store cannot be reached.");
    } catch (CoachException failed) {
      reject(Rejection.UNAVAILABLE, "An event is not acknowledged: it could not be taken.");
    } catch (WebsocketNotConnectedException ended) {
      LOG.info("the connection ended before an event was acknowledged: it comes again");
    }
  }

  /** A message came that is no envelope. There is nothing to acknowledge it by. */
  void unreadable() {
    reject(Rejection.MALFORMED, "A message was left alone: it is no envelope that can be read.");
  }

  private void reject(Rejection rejection, String sentence) {
    rejections.accept(rejection);
    refusals.refused(sentence);
  }
}
