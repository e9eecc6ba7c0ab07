package dev.networkingcoach.bot.exchange;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.bot.content.ContentBytes;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.language.command.Housekeeping;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Brings contacts in and takes them away. Implementations are thread-safe and read no clock. */
public interface ContactExchange {

  /**
   * Everything known, as a file.
   *
   * @param known what is known
   * @param format in which form
   */
  Part.Attachment export(Known known, Housekeeping.Format format);

  /**
   * Deadlines and events as a calendar.
   *
   * @param network what is known
   * @param today the day in the owner's zone
   */
  Part.Attachment calendar(Network network, LocalDate today);

  /** Who may be in the network twice, the likeliest first. */
  List<Duplicate> duplicates(Network network);

  /**
   * Reads a file that somebody sent.
   *
   * @param name the name of the file
   * @param content what is in it
   * @param known what is known
   * @param today the day in the owner's zone
   * @param refused who must not be brought back: persons that were forgotten
   * @throws dev.networkingcoach.api.fault.CoachException if the file cannot be read; the message
   *     says why
   */
  Arrival read(
      String name, ContentBytes content, Known known, LocalDate today, Predicate<Contact> refused);

  /**
   * Two contacts who may be one person.
   *
   * @param one the id of one
   * @param other the id of the other
   * @param why why they may be, as a sentence
   */
  record Duplicate(String one, String other, String why) {}

  /**
   * What a file brings.
   *
   * @param changes what it would change; empty where it brings nothing new
   * @param summary what it holds, what is new and what was passed over, in sentences
   */
  record Arrival(List<Change> changes, List<String> summary) {

    /** Copies the lists. */
    public Arrival {
      changes = List.copyOf(changes);
      summary = List.copyOf(summary);
    }
  }
}
