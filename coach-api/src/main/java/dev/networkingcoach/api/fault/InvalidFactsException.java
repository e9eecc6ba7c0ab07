package dev.networkingcoach.api.fault;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when facts cannot be true as given; carries every fault found, also when it is serialized.
 * Immutable and thread-safe.
 */
public class InvalidFactsException extends CoachException {
  private static final long serialVersionUID = 2L;

  private final Fault[] faults;

  /**
   * An exception about at least one fault.
   *
   * @param faults all that is wrong, in the order found
   */
  public InvalidFactsException(List<Fault> faults) {
    this("", faults);
  }

  /**
   * An exception about at least one fault of one fact, which the message names: {@code contact
   * dana: emails[1] is missing: a text was expected.}
   *
   * @param noun what kind of fact it is, such as {@code contact}
   * @param id the id of the fact; null or blank where it has none
   * @param faults all that is wrong, in the order found, placed by the fields of the fact
   */
  public InvalidFactsException(String noun, @Nullable String id, List<Fault> faults) {
    this(
        id == null || id.isBlank() ? noun + ": " : noun + " " + Fault.printable(id) + ": ", faults);
  }

  private InvalidFactsException(String prefix, List<Fault> faults) {
    super(faults.stream().map(fault -> prefix + fault.message()).collect(Collectors.joining("\n")));
    this.faults = faults.toArray(Fault[]::new);
  }

  /** Every fault, in the order found; never empty. */
  public List<Fault> faults() {
    return List.of(faults);
  }
}
