package dev.networkingcoach.cli;

import static dev.networkingcoach.cli.ProgramTexts.TEXTS;

import dev.networkingcoach.imports.journal.ImportFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Which addresses are the owner's: as {@code --me} says, or known from before; else asked for,
 * once, where somebody sits at the terminal. Not thread-safe.
 */
final class OwnAddressQuestion {
  private final ProgramRun session;
  private final OwnJournal own;
  private final MailOptions mail;

  OwnAddressQuestion(ProgramRun session, OwnJournal own, MailOptions mail) {
    this.session = session;
    this.own = own;
    this.mail = mail;
  }

  /** Tells the mail that was read whose it is, as far as that is known or said. */
  void settle(ImportFiles intake) {
    List<String> addresses = new ArrayList<>(mail.addresses());
    boolean known =
        !addresses.isEmpty()
            || intake.knowsMe()
            || !own.known().network().owner().emails().isEmpty();
    if (!known && intake.hasMail() && session.console().terminal().in()) {
      intake.likelyAddress().ifPresent(likely -> addresses.addAll(asked(likely)));
    }
    addresses.forEach(intake::me);
  }

  private List<String> asked(String likely) {
    session.tell(TEXTS.whichAddressIsYours(likely));
    try {
      String line =
          new BufferedReader(new InputStreamReader(session.console().in(), StandardCharsets.UTF_8))
              .readLine();
      String said = line == null || line.isBlank() ? likely : line.strip();
      List<String> addresses = List.of(said.split("[\\s,;]+", -1));
      return line != null && addresses.stream().allMatch(MailOptions::isAddress)
          ? addresses
          : List.of();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
