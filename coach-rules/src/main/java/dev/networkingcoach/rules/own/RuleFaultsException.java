package dev.networkingcoach.rules.own;

import dev.networkingcoach.api.fault.CoachException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when rules or texts of one's own cannot be used; carries every fault found. Immutable and
 * thread-safe.
 */
public final class RuleFaultsException extends CoachException {
  private static final long serialVersionUID = 1L;

  private final transient List<RuleFault> faults;

  /**
   * An exception about at least one fault.
   *
   * @param faults all that is wrong, in the order found
   */
  public RuleFaultsException(List<RuleFault> faults) {
    super(faults.stream().map(RuleFault::message).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** Every fault, in the order found; empty in a copy that was serialised. */
  public List<RuleFault> faults() {
    return faults == null ? List.of() : faults;
  }
}
