package dev.networkingcoach.bot.channel;

import dev.networkingcoach.bot.content.ContentBytes;
import java.util.List;
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
   * They type a command whose words are already split, as by a shell: a word with a space in it
   * counts as quoted.
   *
   * @param id see {@link Incoming#id()}
   * @param words the words
   */
  record Typed(String id, List<String> words) implements Incoming {

    /** Copies the list. */
    public Typed {
      words = List.copyOf(words);
    }
  }

  /**
   * They send a file, for the coach to import.
   *
   * @param id see {@link Incoming#id()}
   * @param name the name of the file
   * @param content what is in it
   * @param words what they wrote beside it, heard where it is understood; empty for nothing
   */
  record Sent(String id, String name, ContentBytes content, String words) implements Incoming {

    /** A file without words. */
    public Sent(String id, String name, ContentBytes content) {
      this(id, name, content, "");
    }
  }

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

  /**
   * What was begun before, and maybe recorded, but not answered: it is done as it would have been
   * the first time.
   *
   * @param done what they did
   */
  record Again(Incoming done) implements Incoming {

    @Override
    public String id() {
      return done.id();
    }
  }
}
