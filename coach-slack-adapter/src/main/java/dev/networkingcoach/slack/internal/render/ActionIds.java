package dev.networkingcoach.slack.internal.render;

import java.util.stream.Stream;

/** Ids of buttons: no two of a message are equal. Not thread-safe. */
public final class ActionIds {
  /** What the id of each button begins with that carries a token. */
  public static final String PRESS = "press_";

  private int last;

  /** Ids that follow those a message has already. */
  static ActionIds after(Stream<String> taken) {
    ActionIds ids = new ActionIds();
    ids.last =
        taken
            .filter(id -> id != null && id.matches(PRESS + "[0-9]{1,6}"))
            .mapToInt(id -> Integer.parseInt(id.substring(PRESS.length())))
            .max()
            .orElse(0);
    return ids;
  }

  /** The id that the next button will have. */
  int following() {
    return last + 1;
  }

  String next() {
    last++;
    return PRESS + last;
  }
}
