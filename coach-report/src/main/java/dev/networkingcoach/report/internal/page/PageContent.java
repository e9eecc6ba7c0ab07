package dev.networkingcoach.report.internal.page;

import static dev.networkingcoach.report.internal.words.ReportTexts.TEXTS;

import com.samskivert.mustache.Mustache;
import dev.networkingcoach.api.explain.ContactStanding;
import dev.networkingcoach.report.internal.activity.YearActivity;
import dev.networkingcoach.report.internal.agenda.ReportAgenda;
import dev.networkingcoach.report.internal.balance.GiveTakeBalance;
import dev.networkingcoach.report.internal.followup.FollowUps;
import dev.networkingcoach.report.internal.map.NetworkMap;
import dev.networkingcoach.report.internal.meeting.MeetingList;
import dev.networkingcoach.report.internal.words.DayWords;
import dev.networkingcoach.report.internal.words.ReportMaterial;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the template is filled with.
 *
 * @param owner the owner's name
 * @param day the day in words
 * @param tiles the numbers at the head
 * @param agenda the agenda
 * @param meetings the meetings
 * @param followUps the follow-up windows
 * @param balance the balance of each contact
 * @param map the network map
 * @param activity the year
 */
record PageContent(
    String owner,
    String day,
    List<FigureTile> tiles,
    ReportAgenda agenda,
    MeetingList meetings,
    FollowUps followUps,
    GiveTakeBalance balance,
    NetworkMap map,
    YearActivity activity) {

  /** A day on which something happened, and how much. */
  record BusyDay(String day, int count) {}

  /** A kind of thing that happens, its place among the kinds, and how often it did. */
  record Kind(int number, String word, int count) {}

  static PageContent of(ReportMaterial material) {
    GiveTakeBalance balance = GiveTakeBalance.of(material);
    FollowUps followUps = FollowUps.of(material);
    NetworkMap map = NetworkMap.of(material);
    return new PageContent(
        material.people().name(material.network().owner().id()),
        DayWords.full(material.today()),
        List.of(
            FigureTile.of(FigureTile.Figure.CONTACTS, material.contacts().size()),
            FigureTile.of(FigureTile.Figure.THANKS_OWED, balance.owed()),
            FigureTile.of(FigureTile.Figure.OPEN_ASKS, openAsks(material)),
            FigureTile.of(FigureTile.Figure.FOLLOW_UPS, followUps.open()),
            FigureTile.of(FigureTile.Figure.DRIFTING, map.drifting()),
            FigureTile.of(
                FigureTile.Figure.ADVOCATES,
                map.count("advocate") + map.count("candidate"),
                material.network().policy().advocateList()),
            FigureTile.of(FigureTile.Figure.TARGETS, map.paths().size(), map.count("target"))),
        ReportAgenda.of(material),
        MeetingList.of(material),
        followUps,
        balance,
        map,
        YearActivity.of(material));
  }

  private static long openAsks(ReportMaterial material) {
    return material.overview().standings().values().stream()
        .map(ContactStanding::openAsk)
        .filter(ask -> ask != null)
        .count();
  }

  PageFrame frame() {
    return PageFrame.SHIPPED;
  }

  boolean hasMeetings() {
    return !meetings.isEmpty();
  }

  boolean hasFollowUps() {
    return !followUps.windows().isEmpty();
  }

  boolean hasContacts() {
    return !balance.rows().isEmpty();
  }

  boolean hasPaths() {
    return !map.paths().isEmpty();
  }

  boolean hasLegend() {
    return !legend().isEmpty();
  }

  List<MapLegend> legend() {
    return MapLegend.of(map);
  }

  List<MapRow> mapRows() {
    return MapRow.of(map);
  }

  /** What the map leaves out, in words; empty for nothing. */
  String omissions() {
    return map.omitted() == 0 ? "" : TEXTS.notDrawn(map.omitted());
  }

  List<Kind> kinds() {
    return IntStream.range(0, activity.kinds().size())
        .mapToObj(
            kind ->
                new Kind(
                    kind,
                    activity.kinds().get(kind),
                    activity.weeks().stream().mapToInt(week -> week.counts().get(kind)).sum()))
        .toList();
  }

  List<BusyDay> busyDays() {
    LocalDate first = LocalDate.parse(activity.weeks().get(0).monday());
    return IntStream.range(0, activity.days().size())
        .filter(i -> activity.days().get(i) > 0)
        .mapToObj(i -> new BusyDay(first.plusDays(i).toString(), activity.days().get(i)))
        .toList();
  }

  /** Puts a day such as {@code 2026-11-25} into words; a missing one stays empty. */
  Mustache.Lambda inWords() {
    return (fragment, out) -> {
      String day = fragment.execute();
      out.write(day.isEmpty() ? day : DayWords.brief(LocalDate.parse(day)));
    };
  }

  String data() {
    return new DataBlock(followUps, balance, map, activity, PersonShapes.byRole()).json();
  }
}
