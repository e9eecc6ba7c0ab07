package dev.networkingcoach.exports.calendar;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Plan;
import java.io.IOException;
import java.io.Writer;
import java.time.ZoneId;
import java.util.List;

/**
 * A network's dates as a calendar (iCalendar, RFC 5545) that other programs import or subscribe to.
 *
 * <pre>{@code
 * CalendarExport.of(network, coach.advise(network, today)).writeTo(writer);
 * }</pre>
 *
 * <p>In it stand, each on a whole day of no time zone, but for meetings of which the time is known:
 *
 * <ul>
 *   <li>advice to follow up, reply, thank, give, ask again and congratulate, on the day it is due,
 *       with its headline and why. What was put off stays, and says until when; what was dismissed
 *       or muted goes
 *   <li>meetings with contacts who are not archived, with their purpose
 *   <li>events, with their purpose and whom to meet
 *   <li>targets not reached, and goals not achieved, that have a date
 * </ul>
 *
 * <p>Other advice is left out: its due date is that of a habit, or that of an event that stands
 * there already. Calendars are often shared, so drafts, topics and notes are left out as well, and
 * every entry is marked as private and as free time.
 *
 * <p>From the day of the plan on, an entry has two alarms: at nine in the morning of the day before
 * and of the day itself, wherever the reader is. A meeting before nine has the first of them alone.
 * What is past has none, lest all of them ring when it is imported.
 *
 * <p>The same facts on the same day give the same text. An entry keeps its identifier as long as
 * its advice keeps its key or its fact its id, so that a calendar imported again replaces what it
 * said before. Immutable and thread-safe.
 */
public final class CalendarExport {
  private final Plan plan;
  private final ZoneId zone;
  private final List<CalendarEntry> entries;

  private CalendarExport(Plan plan, ZoneId zone, List<CalendarEntry> entries) {
    this.plan = plan;
    this.zone = zone;
    this.entries = entries;
  }

  /**
   * The calendar of a network.
   *
   * @param network whose dates they are
   * @param plan what was advised for it
   * @throws IllegalArgumentException if the plan is another owner's
   */
  public static CalendarExport of(Network network, Plan plan) {
    if (!plan.owner().equals(network.owner().id())) {
      throw new IllegalArgumentException(
          "plan.owner ("
              + plan.owner()
              + ") must be the owner of the network ("
              + network.owner().id()
              + ").");
    }
    return new CalendarExport(plan, network.owner().zone(), new CalendarEntries(network).of(plan));
  }

  /** How many entries it has. A calendar of none is not valid everywhere: better write no file. */
  public int size() {
    return entries.size();
  }

  /**
   * Writes the calendar, meant to be encoded as UTF-8, flushes the writer and leaves it open.
   *
   * @throws IOException if the writer fails
   */
  public void writeTo(Writer out) throws IOException {
    new CalendarText(plan.today(), zone).write(entries, out);
  }
}
