package dev.networkingcoach.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of commands that read mail. */
final class MailOptions {
  @Option(
      names = "--me",
      paramLabel = "ADDRESS",
      description =
          "An e-mail address of yours, by which mail tells what you wrote; may be given several"
              + " times, and is remembered.")
  private List<String> addresses = new ArrayList<>();

  @Option(
      names = "--no-subjects",
      description = "Do not keep the subjects of mails as what was talked about.")
  private boolean withoutSubjects;

  /**
   * Checks, before anything is read.
   *
   * @throws UsageException if what was said is no address
   */
  void check() {
    for (String address : addresses) {
      if (!isAddress(address)) {
        throw new UsageException(
            "--me: \"" + address + "\" is no e-mail address; mira@example.org was expected.");
      }
    }
  }

  /** The owner's addresses that were said. */
  List<String> addresses() {
    return List.copyOf(addresses);
  }

  boolean keepsSubjects() {
    return !withoutSubjects;
  }

  /** Whether a text looks like an e-mail address. */
  static boolean isAddress(String text) {
    return text.matches("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+");
  }
}
