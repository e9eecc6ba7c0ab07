package dev.networkingcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Topic;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person tells and asks by everyday commands. */
class DayByCommandTest {
  @TempDir private Path directory;
  private Journaled journal = new Journaled(Path.of(""));

  @BeforeEach
  void begin() {
    journal = new Journaled(directory.resolve("coach.db"));
  }

  @Test
  void whoIsNewIsAddedAfterAYesAndWhatWasSaidIsKept() {
    Ran asked = journal.coach("met", "Dana", "Ortiz", "at", "JavaZone,", "CTO", "at", "Payflow");
    assertThat(asked.status()).isEqualTo(1);
    assertThat(asked.out()).contains("not among your contacts").contains("[1] Add Dana Ortiz");
    assertThat(asked.err()).isEmpty();
    Ran done = journal.coach("yes");
    assertThat(done.status()).isZero();
    assertThat(done.out()).contains("Logged: met Dana Ortiz at JavaZone today");
    Network known = journal.network();
    assertThat(known.contacts()).extracting(Contact::name).containsExactly("Dana Ortiz");
    assertThat(known.contacts().get(0).organization()).isEqualTo("Payflow");
    assertThat(known.owner().id()).isEqualTo("me");
    assertThat(known.owner().zone()).isEqualTo(Ran.NOON.getZone());
  }

  @Test
  void afterEachEntryThePlanIsToldAndTheLastEntryCanBeTakenBack() {
    dana();
    assertThat(journal.coach("got", "an", "intro", "from", "dana", "yesterday").out())
        .contains("thank Dana Ortiz");
    assertThat(journal.coach("today").out()).contains("Thank Dana Ortiz");
    assertThat(journal.coach("thanked", "dana").out()).contains("Thanks done.");
    assertThat(journal.coach("today").out()).doesNotContain("Thank Dana Ortiz");
    assertThat(journal.coach("undo").out()).contains("Took back: thanked Dana Ortiz");
    assertThat(journal.coach("today").out()).contains("Thank Dana Ortiz");
    assertThat(journal.coach("log").out()).contains("Thanked Dana Ortiz").contains("taken back");
  }

  @Test
  void aNumberDoesWhatStoodBesideItInTheLastReply() {
    dana();
    journal.coach("got", "help", "from", "dana");
    journal.coach("today");
    Ran opened = journal.coach("1");
    String number = opened.out().replaceFirst("(?s).*\\[(\\d+)] I thanked Dana.*", "$1");
    Ran done = journal.coach(number);
    assertThat(done.status()).as(done.out()).isZero();
    assertThat(journal.network().interactions())
        .anyMatch(one -> one.kind() == InteractionKind.THANKED);
    Ran gone = journal.coach("97");
    assertThat(gone.status()).isEqualTo(1);
    assertThat(gone.err()).contains("there's no option 97 in my last reply");
  }

  @Test
  void meetingsBirthdaysAndLabelsAreCommandsLikeTheOthers() {
    dana();
    journal.coach("meeting", "Dana", "tomorrow", "at", "3", "about", "the", "pilot");
    assertThat(journal.coach("meetings").out()).contains("Tomorrow at 15:00 with Dana Ortiz");
    journal.coach("moved", "Dana", "to", "friday", "at", "10");
    assertThat(journal.network().meetings())
        .singleElement()
        .returns(LocalTime.of(10, 0), Meeting::at);
    journal.coach("cancelled", "the", "meeting", "with", "Dana");
    assertThat(journal.network().meetings()).isEmpty();
    journal.coach("birthday", "of", "Dana", "is", "31", "May");
    journal.coach("label", "Dana", "as", "speaker");
    Contact dana = journal.network().contacts().get(0);
    assertThat(dana.birthday()).hasToString("--05-31");
    assertThat(dana.labels()).containsExactly("speaker");

    String help = journal.coach("--help").out();
    String completion = journal.coach("completion").out();
    for (String name : List.of("meetings", "meeting", "moved", "cancelled", "birthday", "label")) {
      assertThat(help).containsPattern("\\n +" + name + " +[A-Z]");
      assertThat(journal.coach(name, "--help").out()).startsWith("Usage: coach " + name);
      assertThat(completion).containsPattern("local commands=\"[^\"]*\\b" + name + "\\b");
    }
  }

  @Test
  void wordsThatLookLikeOptionsAreSaid() {
    dana();
    journal.coach("advocate", "dana");
    assertThat(journal.network().contacts().get(0).advocacy().name()).isNotEqualTo("NONE");
    journal.coach("advocate", "dana", "--not");
    assertThat(journal.network().contacts().get(0).advocacy().name()).isEqualTo("NONE");
  }

  @Test
  void theJournalIsNamedAnywhereAmongTheWords() {
    String other = directory.resolve("other.db").toString();
    journal.coach("me", "--journal", other, "my", "name", "is", "Mira");
    assertThat(directory.resolve("other.db")).exists();
    assertThat(directory.resolve("coach.db")).doesNotExist();
  }

  @Test
  void aSentenceIsUnderstoodAsInChat() {
    dana();
    assertThat(journal.coach("I need tea").status()).isZero();
    assertThat(journal.network().owner().needs()).containsExactly(Topic.of("tea"));
    assertThat(journal.coach("say", "may I ask Dana for an intro to Lee?").out())
        .contains("Wait: not yet with Dana Ortiz.");
    assertThat(journal.coach("may", "I", "pitch", "dana").status()).isZero();
  }

  @Test
  void whyAboutSomebodyIsToldFromTheJournal() {
    dana();
    assertThat(journal.coach("why", "dana").out())
        .startsWith("Why, or why not: Dana Ortiz")
        .contains("Where it stands", "[2] What else I looked at")
        .doesNotContain("cycle.thank");
    assertThat(journal.coach("why", "Dana", "--rule", "cycle.thank").out()).contains("cycle.thank");
    assertThat(journal.coach("why", "not", "dana").status()).isZero();
  }

  @Test
  void daysAreThoseOfTheClock() {
    dana();
    journal.coach("met", "dana");
    assertThat(journal.later(9).coach("today").out()).contains("Follow up with Dana Ortiz");
    assertThat(journal.later(2).coach("today").out()).doesNotContain("Follow up with Dana Ortiz");
  }

  @Test
  void onATerminalAFormIsAskedForAndElsewhereDescribed() {
    Journaled other = new Journaled(directory.resolve("other.db"));
    assertThat(other.coach("hello").out()).contains("[2] Answer in a form");
    Ran described = other.coach("2");
    assertThat(described.out()).contains("Fill it in on a terminal");
    assertThat(described.status()).isEqualTo(1);
    Journaled third = new Journaled(directory.resolve("third.db"));
    third.coach("hello");
    assertThat(third.answering("To find", "2").status()).isEqualTo(1);
    assertThat(third.network().owner().purpose()).isNull();
    String lines = "To find customers\nPayments made plain\nfintech\n" + "\n".repeat(9);
    journal.coach("hello");
    Ran filled = journal.answering(lines, "2");
    assertThat(filled.status()).as(filled.out() + filled.err()).isZero();
    assertThat(journal.network().owner().purpose()).isEqualTo("To find customers");
  }

  @Test
  void topicsThatMeanTheSameAreListedJoinedPartedAndUndone() {
    dana();
    assertThat(journal.coach("topics").out()).contains("No topics are noted as the same.");
    Ran joined = journal.coach("topics", "UX researcher", "=", "UX research");
    assertThat(joined.status()).as(joined.out()).isZero();
    assertThat(journal.coach("topics").out()).contains("UX research and UX researcher");
    assertThat(journal.coach("export").out()).contains("\"sameTopics\"");

    assertThat(journal.coach("topics", "not", "UX researcher", "=", "UX research").status())
        .isZero();
    assertThat(journal.network().owner().sameTopics()).isEmpty();
    assertThat(journal.coach("undo").status()).isZero();
    assertThat(journal.network().owner().sameTopics()).hasSize(1);
    assertThat(journal.coach("topics", "--help").out()).contains("topics UX research");
    assertThat(journal.coach("completion").out()).contains("topics");
  }

  @Test
  void whatIsMisspeltIsAnsweredWithWhatWasMeant() {
    Ran ran = journal.coach("talkd", "dana");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("'talkd' is no command").contains("Maybe talked dana\n");
    assertThat(journal.coach("tody").err()).contains("Maybe today");
  }

  @Test
  void whatCannotBeUnderstoodIsOne() {
    dana();
    Ran ran = journal.coach("gave", "dana");
    assertThat(ran.status()).as(ran.out()).isIn(0, 1);
    Ran wrong = journal.coach("snooze", "nobody at all");
    assertThat(wrong.status()).isEqualTo(1);
    assertThat(wrong.out()).isNotBlank();
  }

  private void dana() {
    Ran added = journal.coach("add", "Dana Ortiz,", "CTO", "at", "Payflow");
    Ran sure = added.status() == 0 ? added : journal.coach("yes");
    assertThat(sure.status()).as(sure.out()).isZero();
  }
}
