package dev.networkingcoach.bot.reply;

import dev.networkingcoach.bot.content.ContentBytes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a reply. Texts are plain: a channel escapes them, and wraps or pages what is longer
 * than it can show. Immutable and thread-safe, as each of its kinds.
 */
public sealed interface Part {

  /**
   * A headline.
   *
   * @param text the headline, on one line
   */
  record Headline(String text) implements Part {}

  /**
   * Words.
   *
   * @param text one paragraph or several, separated by line breaks
   * @param tone how they are meant
   */
  record Words(String text, Tone tone) implements Part {}

  /**
   * Facts in pairs.
   *
   * @param title what they are about; null for none
   * @param fields the pairs, in order
   */
  record Facts(@Nullable String title, List<Field> fields) implements Part {

    /** Copies the list. */
    public Facts {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A person.
   *
   * @param contact the contact's id
   * @param name the name, or words for a person without one
   * @param about job and organization on one line; null where not known
   * @param fields what is known, in order
   * @param notes the latest notes, newest first
   * @param buttons what can be done
   */
  record PersonCard(
      String contact,
      String name,
      @Nullable String about,
      List<Field> fields,
      List<String> notes,
      List<Button> buttons)
      implements Part {

    /** Copies the lists. */
    public PersonCard {
      fields = List.copyOf(fields);
      notes = List.copyOf(notes);
      buttons = List.copyOf(buttons);
    }
  }

  /**
   * An advice on one line, with what can be done about it.
   *
   * @param key the key of the advice
   * @param what what to do and with whom, as one sentence
   * @param detail why in a clause, and when it is due; null where there is nothing to say
   * @param main what most people will want to do about it
   * @param menu all else, for a menu that opens on demand; at most {@value #MOST_IN_MENU} where it
   *     is to be one menu everywhere
   * @param open a token that shows the advice with all its choices, for channels without menus
   */
  record AdviceCard(
      String key, String what, @Nullable String detail, Button main, List<Button> menu, String open)
      implements Part {

    /** The most entries of a menu: what Slack shows. */
    public static final int MOST_IN_MENU = 5;

    /** Copies the list. */
    public AdviceCard {
      menu = List.copyOf(menu);
    }

    /** The main button, then all else. */
    public List<Button> buttons() {
      return Stream.concat(Stream.of(main), menu.stream()).toList();
    }
  }

  /**
   * Words to send to somebody else, to be copied.
   *
   * @param text one paragraph or several, separated by line breaks
   */
  record Draft(String text) implements Part {}

  /**
   * A list.
   *
   * @param title what it is a list of; null where that was said already
   * @param items the items of this page
   * @param more shows the next page; null on the last
   */
  record Listing(@Nullable String title, List<Item> items, @Nullable Button more) implements Part {

    /** Copies the list. */
    public Listing {
      items = List.copyOf(items);
    }
  }

  /**
   * Buttons that belong to the reply as a whole.
   *
   * @param buttons the buttons, in order
   */
  record Buttons(List<Button> buttons) implements Part {

    /** Copies the list. */
    public Buttons {
      buttons = List.copyOf(buttons);
    }
  }

  /**
   * A file.
   *
   * @param name its name, such as {@code network.json}
   * @param mediaType its media type
   * @param content its bytes
   */
  record Attachment(String name, String mediaType, ContentBytes content) implements Part {}

  /**
   * A picture.
   *
   * @param alternative what it shows, in words: channels without pictures show these
   * @param png the picture as PNG
   */
  record Picture(String alternative, ContentBytes png) implements Part {}

  /**
   * A pair of a name and a value.
   *
   * @param name the name
   * @param value the value
   */
  record Field(String name, String value) {}

  /**
   * An item of a list.
   *
   * @param text the item, on one line
   * @param detail more about it; null for nothing
   * @param button what can be done with it; null for nothing
   */
  record Item(String text, @Nullable String detail, @Nullable Button button) {}

  /** How words are meant. */
  enum Tone {
    /** As they are. */
    PLAIN,
    /** Beside the point: a source, a hint. */
    FAINT,
    /** To be heeded. */
    WARNING
  }
}
