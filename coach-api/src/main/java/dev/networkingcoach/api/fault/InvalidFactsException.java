package dev.networkingcoach.api.fault;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when facts cannot be true as given; carries every fault found. Immutable and thread-safe.
 */
public class InvalidFactsException extends CoachException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /**
   * An exception about at least one fault.
   *
   * @param faults all that is wrong, in the order found
   */
  public InvalidFactsException(List<Fault> faults) {
    super(faults.stream().map(Fault::message).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** Every fault, in the order found; never empty. */
  public List<Fault> faults() {
    return faults;
  }
}
