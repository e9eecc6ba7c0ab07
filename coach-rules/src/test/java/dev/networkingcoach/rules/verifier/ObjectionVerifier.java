package dev.networkingcoach.rules.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.rules.internal.finding.ReviewObjection;
import dev.networkingcoach.rules.internal.text.FindingWording;

/** Looks closer at an objection. */
public final class ObjectionVerifier {
  private final ReviewObjection objection;
  private final FindingWording wording;

  ObjectionVerifier(ReviewObjection objection, FindingWording wording) {
    this.objection = objection;
    this.wording = wording;
  }

  /** Its reason contains each of these. */
  public ObjectionVerifier because(String... parts) {
    assertThat(wording.because(objection)).as("because").contains(parts);
    return this;
  }
}
