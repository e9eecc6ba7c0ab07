package dev.networkingcoach.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.CommandHelp;
import dev.networkingcoach.language.command.Understanding.Understood;
import dev.networkingcoach.language.internal.EnglishGrammar;
import dev.networkingcoach.language.statement.Statement;
import dev.networkingcoach.language.statement.StatementReading;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table from which help and documentation are made. */
class VocabularyTest {
  private static final Grammar GRAMMAR = new Grammar();

  private static final Set<String> ORDERS =
      new EnglishGrammar().vocabulary().stream().map(CommandHelp::name).collect(Collectors.toSet());

  /** Each command, and the kinds that its examples may give. */
  private static final Map<String, List<String>> KINDS =
      Stream.of(
              "today Today",
              "why Why",
              "why-not WhyNot",
              "who WhoIs WhoFits",
              "path-to PathTo WhoFits",
              "advocates Advocates",
              "matches Matches",
              "plan WholePlan",
              "week Week",
              "contacts All",
              "targets All",
              "goals All",
              "events All",
              "meetings MeetingList",
              "groups All",
              "resources All",
              "met Interacted",
              "talked Interacted",
              "wrote Interacted",
              "thanked Interacted",
              "pitched Interacted",
              "gave Interacted",
              "asked Interacted",
              "got Interacted",
              "declined Interacted",
              "introduced Introduced",
              "knows Acquainted Unacquainted",
              "note Noted",
              "needs Learnt Listed Unlisted",
              "offers Learnt Listed",
              "interests Learnt",
              "markets Learnt Listed",
              "advocate AdvocacySet",
              "focus Focused",
              "archive Archived",
              "set Learnt",
              "birthday BirthdaySet",
              "rename Learnt",
              "clear Cleared",
              "label Learnt",
              "target TargetSet TargetReached TargetDropped",
              "goal GoalSet GoalAchieved GoalDropped",
              "event EventSet EventDropped",
              "meeting MeetingPlanned",
              "moved MeetingMoved",
              "cancelled MeetingCancelled",
              "group GroupJoined",
              "left GroupLeft",
              "resource ResourceSet ResourceDropped",
              "done Done",
              "snooze Snoozed",
              "dismiss Dismissed",
              "draft Drafted",
              "mute Muted",
              "unmute Unmuted",
              "may-i Ask Pitch Talk Connect",
              "me Shown FieldSet Listed",
              "i-need Listed",
              "i-offer Listed",
              "i-serve Listed",
              "topics TopicsShown TopicsJoined TopicsParted TopicsReopened",
              "settings Shown BudgetSet FieldSet",
              "daily-plan DailyPlanSet HourSet DaysSet",
              "zone FieldSet",
              "holiday HolidaySet",
              "pause Paused",
              "resume Resumed",
              "undo Undo",
              "log ShowLog",
              "export Export",
              "import HowToImport",
              "calendar Calendar",
              "duplicates Duplicates",
              "merge Merge",
              "different Different",
              "forget Forgotten ForgetMe",
              "forget-me ForgetMe",
              "help Help",
              "hello Hello",
              "thanks ThankYou",
              "yes Yes",
              "no No",
              "cancel Cancel")
          .map(line -> line.split(" ", -1))
          .collect(
              Collectors.toMap(
                  words -> words[0].equals("forget-me") ? words[0] : words[0].replace('-', ' '),
                  words -> Arrays.asList(words).subList(1, words.length)));

  static Stream<CommandHelp> vocabulary() {
    return GRAMMAR.vocabulary().stream();
  }

  @ParameterizedTest
  @MethodSource("vocabulary")
  void everyExampleGivesItsCommand(CommandHelp help) {
    assertThat(help.examples()).isNotEmpty();
    for (String example : help.examples()) {
      assertThat(commands(help.name(), example))
          .as(example)
          .hasSize(1)
          .allSatisfy(
              command ->
                  assertThat(command.getClass().getSimpleName())
                      .isIn(KINDS.getOrDefault(help.name(), List.of())));
    }
  }

  /** What an example tells: as an order, or as a sentence where it is none. */
  private static List<Command> commands(String name, String example) {
    if (ORDERS.contains(name)) {
      return GRAMMAR.parse(example, SentenceSamples.CONTEXT) instanceof Understood understood
          ? List.of(understood.command())
          : List.of();
    }
    return GRAMMAR.hear(example, SentenceSamples.CONTEXT).statements().stream()
        .map(Statement::reading)
        .flatMap(
            reading ->
                reading instanceof StatementReading.Told told
                    ? told.commands().stream()
                    : Stream.empty())
        .toList();
  }

  @Test
  void everyCommandIsInTheTable() {
    assertThat(vocabulary().map(CommandHelp::name))
        .containsExactlyInAnyOrderElementsOf(KINDS.keySet());
  }

  @Test
  void noOpeningMeansTwoCommands() {
    assertThat(
            vocabulary()
                .flatMap(help -> Stream.concat(Stream.of(help.name()), help.synonyms().stream())))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("vocabulary")
  void helpIsOneLine(CommandHelp help) {
    assertThat(help.line()).endsWith(".").doesNotContain("\n").hasSizeLessThan(110);
  }
}
