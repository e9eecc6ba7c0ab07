package dev.networkingcoach.rules.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.rules.internal.finding.Objection;
import dev.networkingcoach.rules.internal.text.Wording;

/** Looks closer at an objection. */
public final class ObjectionVerifier {
  private final Objection objection;
  private final Wording wording;

  ObjectionVerifier(Objection objection, Wording wording) {
    this.objection = objection;
    this.wording = wording;
  }

  /** Its reason contains each of these. */
  public ObjectionVerifier because(String... parts) {
    assertThat(wording.because(objection)).as("because").contains(parts);
    return this;
  }
}
