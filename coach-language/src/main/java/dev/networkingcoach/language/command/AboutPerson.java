package dev.networkingcoach.language.command;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.ListField;
import java.util.List;

/** What is said about one person. Immutable and thread-safe, as each of its kinds. */
public sealed interface AboutPerson extends Command {

  /** The person. */
  Who who();

  /**
   * Facts about a person; an unknown person is added.
   *
   * @param who the person
   * @param details the facts; may be empty, which only adds the person
   */
  record Learnt(Who who, Details details) implements AboutPerson {}

  /**
   * Items that are true no more.
   *
   * @param who the person
   * @param list which list
   * @param items the items; not empty
   */
  record Unlisted(Who who, ListField list, List<String> items) implements AboutPerson {

    /** Copies the list. */
    public Unlisted {
      items = List.copyOf(items);
    }
  }

  /**
   * A field that is not known after all.
   *
   * @param who the person
   * @param field the field; never the name
   */
  record Cleared(Who who, ContactField field) implements AboutPerson {}

  /**
   * Whether the person is an advocate.
   *
   * @param who the person
   * @param advocacy what they are now
   */
  record AdvocacySet(Who who, Advocacy advocacy) implements AboutPerson {}

  /**
   * Whether the person is one to focus on.
   *
   * @param who the person
   * @param focused true to focus, false no more
   */
  record Focused(Who who, boolean focused) implements AboutPerson {}

  /**
   * Whether the coach leaves the person alone.
   *
   * @param who the person
   * @param archived true to archive, false to bring back
   */
  record Archived(Who who, boolean archived) implements AboutPerson {}

  /**
   * The person's birthday.
   *
   * @param who the person
   * @param birthday {@code 2000-05-31}, or {@code --05-31} without a year
   */
  record BirthdaySet(Who who, String birthday) implements AboutPerson {}

  /**
   * The coach is to say less of the person: for how long is asked.
   *
   * @param who the person
   */
  record LeftAlone(Who who) implements AboutPerson {}

  /**
   * The person is to be removed for good.
   *
   * @param who the person
   */
  record Forgotten(Who who) implements AboutPerson {}
}
