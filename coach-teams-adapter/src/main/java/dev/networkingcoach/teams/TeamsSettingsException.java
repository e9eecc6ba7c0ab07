package dev.networkingcoach.teams;

import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.api.fault.Fault;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when settings are missing or cannot be read; carries every fault. Thread-safe. */
public class TeamsSettingsException extends CoachException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /**
   * An exception about at least one fault.
   *
   * @param faults all that is wrong
   */
  public TeamsSettingsException(List<Fault> faults) {
    super(faults.stream().map(Fault::message).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** Every fault; never empty. */
  public List<Fault> faults() {
    return faults;
  }
}
