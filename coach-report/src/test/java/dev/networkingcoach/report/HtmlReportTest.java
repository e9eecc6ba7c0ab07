package dev.networkingcoach.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.report.internal.words.DayWords;
import dev.networkingcoach.report.samples.Crowds;
import dev.networkingcoach.report.samples.Hostile;
import dev.networkingcoach.report.samples.ReportSamples;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  @Test
  void isTheSameEachTime() {
    Network network = Crowds.of(200);
    assertThat(ReportSamples.report(network).html())
        .isEqualTo(ReportSamples.report(network).html());
  }

  @Test
  void isTheSameInWhateverOrderTheFactsCome() {
    for (Network network : List.of(ReportSamples.demo(), Crowds.of(60))) {
      Network shuffled =
          new Network(
              network.owner(),
              shuffled(network.contacts()),
              shuffled(network.interactions()),
              shuffled(network.introductions()),
              shuffled(network.meetings()),
              shuffled(network.persons()),
              shuffled(network.acquaintances()),
              shuffled(network.targets()),
              shuffled(network.goals()),
              shuffled(network.events()),
              shuffled(network.groups()),
              shuffled(network.resources()),
              shuffled(network.responses()),
              network.policy());
      assertThat(shuffled).isNotEqualTo(network);
      assertThat(ReportSamples.report(shuffled).html())
          .isEqualTo(ReportSamples.report(network).html());
    }
  }

  private static <T> List<T> shuffled(Collection<T> facts) {
    List<T> list = new ArrayList<>(facts);
    Collections.shuffle(list, new Random(3));
    return list;
  }

  @Test
  void isTheSameWhateverTheLocale() {
    String english = ReportSamples.report(ReportSamples.demo()).html();
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(ReportSamples.report(ReportSamples.demo()).html()).isEqualTo(english);
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void saysWhyWithDaysInWordsAndNoIds() {
    Network network = ReportSamples.demo();
    String html = ReportSamples.report(network).html();
    assertThat(html)
        .contains("You met Hannah Vogel on Sun 15 Nov 2026, ten days ago")
        .doesNotContainPattern("on \\d{4}-\\d\\d-\\d\\d");
    assertThat(network.interactions())
        .allSatisfy(one -> assertThat(html).doesNotContain("(" + one.id() + ")"));
  }

  @Test
  void doesNotKnowTheFuture() {
    Network network = ReportSamples.demo();
    Network later =
        network.toBuilder()
            .interactions(
                Interaction.builder(
                        "later", "dana", ReportSamples.TODAY.plusDays(1), InteractionKind.THANKED)
                    .build())
            .build();
    assertThat(later.interactions()).hasSize(network.interactions().size() + 1);
    assertThat(ReportSamples.report(later).html()).isEqualTo(ReportSamples.report(network).html());
  }

  @Test
  void leavesArchivedContactsOut() {
    Network network = ReportSamples.demo();
    Contact dana = network.contact("dana").orElseThrow();
    List<Contact> contacts = new ArrayList<>(network.contacts());
    contacts.set(contacts.indexOf(dana), dana.toBuilder().archived(true).build());
    String html =
        ReportSamples.report(
                Network.builder(network.owner())
                    .contacts(contacts)
                    .interactions(network.interactions())
                    .introductions(network.introductions())
                    .acquaintances(network.acquaintances())
                    .targets(network.targets())
                    .build())
            .html();
    assertThat(html).doesNotContain("Dana Ortiz").contains("Hannah Vogel");
  }

  @Test
  void tellsOfMeetingsAheadAndPast() {
    Network demo = ReportSamples.demo();
    Network network =
        Network.builder(demo.owner())
            .contacts(demo.contacts())
            .interactions(demo.interactions())
            .build();
    assertThat(ReportSamples.report(network).html()).doesNotContain("id=\"meetings\"");
    Network met =
        network.toBuilder()
            .meetings(
                meeting("m1", 3, LocalTime.of(15, 30), "the pilot", "dana"),
                meeting("m2", 1, null, null, "dana", "hannah"),
                meeting("m3", -2, LocalTime.of(9, 0), "coffee", "dana"),
                meeting("m4", -31, null, "long ago", "dana"))
            .build();
    String html = ReportSamples.report(met).html();
    String section = html.substring(html.indexOf("<section id=\"meetings\""));
    assertThat(section.substring(0, section.indexOf("</section>")))
        .containsSubsequence(
            "Ahead",
            DayWords.brief(ReportSamples.TODAY.plusDays(1)),
            DayWords.brief(ReportSamples.TODAY.plusDays(3)) + ", 15:30",
            "Dana Ortiz",
            "the pilot",
            "In the last 30 days",
            DayWords.brief(ReportSamples.TODAY.minusDays(2)) + ", 09:00",
            "coffee")
        .doesNotContain("long ago");
    assertThat(html).contains("<a href=\"#meetings\">Meetings</a>");
  }

  private static Meeting meeting(
      String id, int day, @Nullable LocalTime at, @Nullable String purpose, String... with) {
    return new Meeting(id, List.of(with), ReportSamples.TODAY.plusDays(day), at, purpose);
  }

  @Test
  void writesWhatItIs() throws IOException {
    HtmlReport report = ReportSamples.report(ReportSamples.demo());
    StringWriter out = new StringWriter();
    report.writeTo(out);
    assertThat(out.toString()).isEqualTo(report.html()).startsWith("<!doctype html>");
  }

  @Test
  void takesNoTextForMarkup() {
    String html = ReportSamples.report(Hostile.network()).html();
    String body = html.substring(html.indexOf("<body>"));
    assertThat(body)
        .doesNotContain("<img", "window.harmed=1</script>", "<svg onload", "<b id=", "onerror=w'")
        .contains("&lt;img src")
        .contains("\\u003c/script\\u003e");
    assertThat(body.split("<script", -1)).hasSize(4);
    assertThat(body.split("</script", -1)).hasSize(4);
  }

  @Test
  void namesNoOtherPlace() {
    String html = ReportSamples.report(ReportSamples.demo()).html();
    int library = html.indexOf("<script>");
    String ours = html.substring(0, library) + html.substring(html.indexOf("</script>", library));
    assertThat(ours)
        .hasSizeGreaterThan(50_000)
        .doesNotContain("@import", "url(", " src=", "http:", "https:", "fetch(", "XMLHttp");
  }
}
