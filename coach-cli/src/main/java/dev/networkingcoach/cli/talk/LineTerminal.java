package dev.networkingcoach.cli.talk;

import dev.networkingcoach.cli.page.TextPage;
import java.util.Optional;

/** A terminal that prints pages and asks for lines. Not thread-safe. */
public interface LineTerminal {

  /** An empty page. */
  TextPage page();

  /** Prints a page. */
  void print(TextPage page);

  /** Whether somebody is there to answer: the input is a terminal. */
  boolean answers();

  /**
   * Asks for a line.
   *
   * @param prompt what stands before it
   * @return the line; empty at the end of the input
   */
  Optional<String> ask(String prompt);
}
