package dev.networkingcoach.slack;

import dev.networkingcoach.api.fault.CoachException;
import java.util.List;

/** Thrown when settings cannot work; carries every fault found. Immutable and thread-safe. */
public final class SlackSettingsException extends CoachException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> faults;

  SlackSettingsException(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  /** Every fault as a sentence that names the setting, never its secret; never empty. */
  public List<String> faults() {
    return faults;
  }
}
