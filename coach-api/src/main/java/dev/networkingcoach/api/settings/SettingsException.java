package dev.networkingcoach.api.settings;

import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.api.fault.Fault;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when settings are missing or cannot work; carries every fault found. Immutable and
 * thread-safe.
 */
public final class SettingsException extends CoachException {
  private static final long serialVersionUID = 2L;

  private final Fault[] faults;

  /**
   * An exception about at least one fault.
   *
   * @param faults all that is wrong, in the order found
   */
  public SettingsException(List<Fault> faults) {
    super(faults.stream().map(Fault::message).collect(Collectors.joining("\n")));
    this.faults = faults.toArray(Fault[]::new);
  }

  /** Every fault, each of which names its setting and never a secret; never empty. */
  public List<Fault> faults() {
    return List.of(faults);
  }
}
