package dev.networkingcoach.slack.internal.render;

/** Ids of buttons: no two of a message are equal. Not thread-safe. */
public final class ActionIds {
  /** What the id of each button begins with that carries a token. */
  public static final String PRESS = "press_";

  private int last;

  String next() {
    last++;
    return PRESS + last;
  }
}
