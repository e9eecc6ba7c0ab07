package dev.networkingcoach.report.internal.meeting;

import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.report.internal.words.DayWords;
import dev.networkingcoach.report.internal.words.ReportMaterial;
import dev.networkingcoach.report.internal.words.ShortText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Meetings with contacts who are not archived.
 *
 * @param ahead from today on, the next first
 * @param past of the last {@value #PAST_DAYS} days, the latest first
 */
public record MeetingList(List<Row> ahead, List<Row> past) {
  private static final int PAST_DAYS = 30;
  private static final Comparator<Meeting> ORDER =
      Comparator.comparing(Meeting::on)
          .thenComparing(Meeting::at, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Meeting::id);

  /**
   * A meeting, as it is shown.
   *
   * @param day the day, with its weekday
   * @param time the time in the owner's zone; null where it is not known
   * @param with whom it is with
   * @param purpose what it is about; null where that is not known
   */
  public record Row(String day, @Nullable LocalTime time, String with, @Nullable String purpose) {}

  /** The meetings there are to tell of. */
  public static MeetingList of(ReportMaterial material) {
    LocalDate today = material.today();
    LocalDate first = today.minusDays(PAST_DAYS);
    return new MeetingList(
        rows(material, ORDER, on -> !on.isBefore(today)),
        rows(material, ORDER.reversed(), on -> on.isBefore(today) && !on.isBefore(first)));
  }

  /** Whether there is one to show. */
  public boolean isEmpty() {
    return ahead.isEmpty() && past.isEmpty();
  }

  private static List<Row> rows(
      ReportMaterial material, Comparator<Meeting> order, Predicate<LocalDate> when) {
    return material.network().meetings().stream()
        .filter(meeting -> when.test(meeting.on()))
        .filter(meeting -> meeting.with().stream().anyMatch(material::knows))
        .sorted(order)
        .map(meeting -> row(meeting, material))
        .toList();
  }

  private static Row row(Meeting meeting, ReportMaterial material) {
    String purpose = meeting.purpose();
    return new Row(
        DayWords.brief(meeting.on()),
        meeting.at(),
        meeting.with().stream()
            .filter(material::knows)
            .map(material.people()::name)
            .collect(Collectors.joining(", ")),
        purpose == null ? null : ShortText.sentence(purpose));
  }
}
