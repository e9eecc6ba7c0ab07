package dev.networkingcoach.bot.channel;

import java.util.Map;

/** What a person does in a channel. Immutable and thread-safe, as each of its kinds. */
public sealed interface Incoming {

  /**
   * Unique among all that this person ever does in the channel; the same when the channel delivers
   * it again, so that it counts once.
   */
  String id();

  /**
   * They write something.
   *
   * @param id see {@link Incoming#id()}
   * @param text what they write, without the mention of the bot
   */
  record Said(String id, String text) implements Incoming {}

  /**
   * They press a button.
   *
   * @param id see {@link Incoming#id()}
   * @param token the button's token
   */
  record Pressed(String id, String token) implements Incoming {}

  /**
   * They send a form.
   *
   * @param id see {@link Incoming#id()}
   * @param token the form's token
   * @param values what was filled in, by the name of the field; what is not there counts as empty
   */
  record Submitted(String id, String token, Map<String, String> values) implements Incoming {

    /** Copies the map. */
    public Submitted {
      values = Map.copyOf(values);
    }
  }

  /**
   * They open the coach's own page (the Home of Slack, the tab or first message of Teams).
   *
   * @param id see {@link Incoming#id()}
   */
  record Arrived(String id) implements Incoming {}
}
