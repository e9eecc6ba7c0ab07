package dev.networkingcoach.language.command;

/**
 * Somebody, as a person wrote the name: all of it, or a part. Immutable and thread-safe.
 *
 * @param written the name on one line, without quotes around it; not blank
 */
public record Who(String written) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public Who {
    if (written.isBlank()) {
      throw new IllegalArgumentException("written (" + written + ") must be a name, not blank.");
    }
  }

  @Override
  public String toString() {
    return written;
  }
}
