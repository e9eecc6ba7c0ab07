package dev.networkingcoach.language.internal.pasted;

import dev.networkingcoach.language.internal.name.PersonMention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of notes, and what it says of the lines below.
 *
 * @param kind what the lines are
 * @param day the day, such as "on 2026-11-25"; empty for none
 * @param event the event; empty for none
 * @param people who is known and named in it
 * @param isAfter whether it is about what follows a meeting
 */
record NoteHead(Kind kind, String day, String event, List<PersonMention> people, boolean isAfter) {

  /** Copies the list. */
  NoteHead {
    people = List.copyOf(people);
  }

  /** The one person it names; null for nobody, or several. */
  @Nullable PersonMention person() {
    return people.size() == 1 ? people.get(0) : null;
  }

  /** What the lines below a head are. */
  enum Kind {
    /** Who was met. */
    MET("met"),
    /** Who was talked to. */
    TALKED("talked to"),
    /** Who was written to. */
    WROTE("emailed"),
    /** What is to be done. */
    AHEAD(""),
    /** Who is named only. */
    NAMED("new contact"),
    /** Not told. */
    PLAIN("");

    private final String verb;

    Kind(String verb) {
      this.verb = verb;
    }

    /** The words that say it of a person; empty for none. */
    String verb() {
      return verb;
    }
  }

  /** No head. */
  static final NoteHead NONE = new NoteHead(Kind.PLAIN, "", "", List.of(), false);

  private static final int LONGEST = 9;

  /** The head that a line is; null where it is none. */
  static @Nullable NoteHead of(String line, LineReader lines, boolean isBulleted) {
    boolean colon = line.endsWith(":");
    boolean isShort = line.split("\\s+", -1).length <= LONGEST;
    boolean told = lines.hasAny(line, "notehead") || !lines.day(line).isEmpty();
    boolean person = lines.leading(line) != null && !colon;
    boolean deed = !colon && (lines.isDeed(line) || lines.isDeed(lines.undated(line)));
    if (!isShort || person || deed || !(colon || told) || (!colon && !isBulleted && !told)) {
      return null;
    }
    String event = lines.event(line);
    return new NoteHead(
        kind(line, lines, event),
        lines.day(line),
        event,
        lines.known(line),
        lines.hasAny(line, "headafter"));
  }

  private static Kind kind(String line, LineReader lines, String event) {
    if (lines.hasAny(line, "headahead")) {
      return event.isEmpty() || !lines.hasAny(line, "headafter") ? Kind.AHEAD : Kind.MET;
    }
    if (lines.hasAny(line, "headtalk")) {
      return Kind.TALKED;
    }
    if (lines.hasAny(line, "headmail")) {
      return Kind.WROTE;
    }
    boolean met = !event.isEmpty() || lines.hasAny(line, "headmet");
    return met ? Kind.MET : lines.hasAny(line, "headnames") ? Kind.NAMED : Kind.PLAIN;
  }
}
