package dev.networkingcoach.cli;

import java.util.List;

/**
 * What the streams of a run are connected to.
 *
 * @param in whether somebody is there to answer
 * @param out whether results go to a terminal
 * @param err whether everything else does
 * @param columns the width of the terminal; of a page where there is none
 * @param colour whether the environment allows colour: false under {@code NO_COLOR}
 */
record TerminalStreams(boolean in, boolean out, boolean err, int columns, boolean colour) {
  private static final int PAGE_COLUMNS = 88;

  /** No terminal: files, pipes and tests. */
  static TerminalStreams none() {
    return new TerminalStreams(false, false, false, PAGE_COLUMNS, false);
  }

  /**
   * The terminal as the launcher found it. The Java runtime cannot tell one stream from another, so
   * {@code ./coach} looks, and says {@code coach.terminal} (any of {@code in}, {@code out}, {@code
   * err}) and {@code coach.columns}.
   */
  static TerminalStreams ofLauncher() {
    String streams = System.getProperty("coach.terminal", "");
    String noColor = System.getenv("NO_COLOR");
    boolean colour =
        (noColor == null || noColor.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    List<String> terminals = List.of(streams.split(",", -1));
    boolean out = terminals.contains("out");
    return new TerminalStreams(
        terminals.contains("in"), out, terminals.contains("err"), columns(out), colour);
  }

  private static int columns(boolean out) {
    int columns = Integer.getInteger("coach.columns", 0);
    return out && columns > 0 ? columns : PAGE_COLUMNS;
  }
}
