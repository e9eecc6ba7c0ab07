package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.ResponseKind;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.Grammar;
import dev.networkingcoach.language.command.CommandHelp;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuestionsTest extends TalkTest {

  @BeforeEach
  void begin() {
    talk.given(
        ConversationFacts.contact(
            "dana", "Dana Ortiz", b -> b.title("CTO").organization("Payflow")),
        ConversationFacts.contact("sam", "Sam Lee", b -> b.offers("react")),
        ConversationFacts.happened(InteractionKind.MET, "dana", 3),
        ConversationFacts.happened(InteractionKind.TALKED, "sam", 3),
        ConversationFacts.target("lee", "Lee Park"),
        ConversationFacts.knows("dana", "lee"));
  }

  @Test
  void todayShowsWhatWhoWhyAndWhatCanBeDone() {
    talk.say("note Dana: has a son in school");
    Reply today = talk.say("today");
    Part.AdviceCard card =
        today.parts().stream()
            .filter(Part.AdviceCard.class::isInstance)
            .map(Part.AdviceCard.class::cast)
            .filter(one -> one.key().startsWith("follow-up"))
            .findFirst()
            .orElseThrow();

    assertThat(card.what()).isEqualTo("Follow up with Dana Ortiz");
    assertThat(card.detail()).isEqualTo("you met three days ago; due Mon 30 Nov");
    assertThat(card.main().label()).isEqualTo("Follow up with Dana");
    assertThat(card.menu())
        .extracting(Button::label)
        .containsExactly(
            "I wrote to Dana",
            "Remind me later",
            "Not for me",
            "Tell me why",
            "Never suggest this kind");
    Reply why = talk.press(card.menu().get(3));
    assertThat(read(why))
        .contains("CTO, Payflow", "has a son in school")
        .doesNotContain("within-10-days");
    assertThat(Objects.requireNonNull(talk.press(card.main()).form()).fields().get(0).value())
        .contains("Hi Dana");
  }

  @Test
  void whoShowsEverything() {
    String text = Talk.text(talk.say("who Dana"));
    assertThat(text)
        .contains("CTO, Payflow")
        .contains("it is your turn to give")
        .contains("Met Dana Ortiz on Fri 20 Nov")
        .contains("Follow up with Dana Ortiz");
  }

  @Test
  void whatIsAheadIsEventsToo() {
    LocalDate day = LocalDate.of(2026, 12, 2);
    talk.given(
        new Change.EventSet(
            new Event("devops", "DevOpsDays", day, "find partners", List.of(), List.of())));
    Reply ahead = talk.say("what is coming up?");
    assertThat(ahead.summary())
        .isEqualTo("No meeting is planned. You are going to DevOpsDays on Wed 2 Dec.");
    assertThat(Talk.text(ahead)).contains("find partners");
  }

  @Test
  void whoHelpedIsAskedOfDeedsAndNotOfOffers() {
    assertThat(talk.say("did Sam ever help me?").summary()).startsWith("Not that I know of");
    talk.say("got help from Sam yesterday");
    assertThat(talk.say("did Sam ever help me?").summary())
        .startsWith("Yes: you got help from Sam");
  }

  @Test
  void whoNeedsSomebodyNamesOnlyThose() {
    talk.say("Dana needs a designer");
    assertThat(talk.say("who is hiring?").summary()).isEqualTo("Dana Ortiz's needs: designer.");
  }

  @Test
  void pathNamesTheWay() {
    assertThat(talk.say("path to Lee").summary()).contains("You → Dana Ortiz → Lee Park");
    assertThat(talk.say("path to Nobody Known").kind()).isEqualTo(Reply.Kind.PROBLEM);
  }

  @Test
  void mayIAnswersWithReasonsAndWhatInstead() {
    Reply reply = talk.say("may I ask Dana for an intro to Lee?");
    assertThat(reply.summary()).startsWith("Wait: not yet with Dana Ortiz.");
    assertThat(reply.parts()).anyMatch(Part.AdviceCard.class::isInstance);
    talk.say("gave Dana a referral");
    assertThat(talk.say("may I ask Dana for an intro to Lee?").summary()).startsWith("Go:");
  }

  @Test
  void whoTellsOfWhomSomethingIsKnown() {
    talk.say("Dana needs a designer");
    talk.say("note Dana: her brother is a baker");
    assertThat(Talk.text(talk.say("who needs a designer?")))
        .contains("Dana Ortiz")
        .contains("needs designer")
        .doesNotContain("Sam Lee");
    assertThat(Talk.text(talk.say("who offers React?"))).contains("Sam Lee");
    assertThat(Talk.text(talk.say("who works at payflow"))).contains("Dana Ortiz");
    assertThat(Talk.text(talk.say("who knows a baker?"))).contains("her brother is a baker");
    assertThat(talk.say("who needs a plumber?").summary()).startsWith("I know of nobody who fits");
    talk.say("archive Dana");
    assertThat(Talk.text(talk.say("who needs a designer?"))).doesNotContain("Dana Ortiz");
  }

  @Test
  void whatFitsNoQueryIsLookedForInAllThatIsKnown() {
    talk.say("note Dana: prefers calls before noon");
    assertThat(Talk.text(talk.say("does Dana prefer mornings or noon?")))
        .contains("prefers calls before noon");
    assertThat(Talk.text(talk.say("anything about calls before noon?")))
        .contains("Dana Ortiz, noted today");
    assertThat(talk.say("anything about sailing?").summary())
        .isEqualTo("Nothing I know mentions \"sailing\".");
    assertThat(talk.say("does Dana like sailing boats?").summary())
        .startsWith("Not as far as I know: Dana Ortiz");
    assertThat(talk.say("what about Dana's budget?").summary())
        .isEqualTo("Nothing I know of Dana Ortiz mentions \"budget\". Dana Ortiz: CTO, Payflow.");
  }

  @Test
  void whatSomebodyIsIsAnsweredWithYesOrNo() {
    assertThat(talk.say("is Dana still at Payflow?").summary())
        .isEqualTo("Yes: Dana Ortiz is CTO, Payflow.");
    assertThat(talk.say("is Dana at Stripe?").summary())
        .isEqualTo("Not as far as I know: Dana Ortiz is CTO, Payflow.");
    assertThat(talk.say("is Dana a customer?").summary()).startsWith("Not as far as I know");
  }

  @Test
  void aReplyIsOnlyWhatTheOtherDid() {
    talk.say("emailed Sam");
    assertThat(talk.say("did Sam reply?").summary())
        .isEqualTo("Not that I know of: No word from Sam Lee is noted.");
    talk.say("Sam wrote me");
    assertThat(talk.say("did Sam reply?").summary()).isEqualTo("Sam Lee wrote to you today.");
  }

  @Test
  void themAreThoseTheAnswerNamed() {
    talk.say("who do I know at Payflow?");
    assertThat(talk.say("when did I last meet them?").summary()).contains("met Dana Ortiz");
  }

  @Test
  void whatToDoAboutSomebodyIsAnsweredFromThePlan() {
    assertThat(talk.say("what should I do about Dana?").summary())
        .startsWith("Follow up with Dana Ortiz.");
    assertThat(talk.say("what's my next step with Dana?").summary())
        .startsWith("Follow up with Dana Ortiz.");
  }

  @Test
  void topicsThatMeanTheSameAreOne() {
    talk.given(new Change.SameTopicSet("react", "front end", true));
    assertThat(Talk.text(talk.say("who offers front end?"))).contains("Sam Lee");
  }

  @Test
  void whyTellsWhatSpeaksInSentencesAndTheRestOnDemand() {
    Reply why = talk.say("why Dana");
    assertThat(Talk.text(why))
        .contains("You met Dana Ortiz on Fri 20 Nov, three days ago")
        .contains("name=Tie, value=strong")
        .doesNotContain("follow-up.within-10-days", "Birthday wishes");
    Reply rest = talk.press(Talk.button(why, "What else I looked at"));
    assertThat(Talk.text(rest))
        .contains("Birthday wishes", "It comes up when: A contact's birthday")
        .doesNotContain("upkeep.birthday", "You met Dana Ortiz");
    assertThat(read(talk.say("why 1"))).contains("The idea: ").doesNotContain("within-10");
  }

  /** What people read of a reply: tokens of buttons they do not. */
  private static String read(Reply reply) {
    return Talk.text(reply).replaceAll("token=[^,]*", "");
  }

  @Test
  void theDraftIsShownOnDemand() {
    assertThat(Talk.text(talk.say("today"))).doesNotContain("Hi Dana");
    Reply draft = talk.say("draft 1");
    assertThat(draft.parts()).anyMatch(Part.Draft.class::isInstance);
    assertThat(Talk.text(draft)).contains("Hi Dana").contains("I wrote to Dana");
  }

  @Test
  void adviceWithPeopleLeads() {
    List<Boolean> aboutNobody =
        talk.say("today").parts().stream()
            .filter(Part.AdviceCard.class::isInstance)
            .map(part -> ((Part.AdviceCard) part).key().contains("/owner"))
            .toList();
    assertThat(aboutNobody).isSorted().contains(true, false);
  }

  @Test
  void buttonsOfOldMessagesStillWork() {
    String key = "follow-up.within-10-days/dana/2026-11-20";
    assertThat(talk.press("1|why|" + key + "|FOLLOW_UP|1").summary())
        .startsWith("Follow up with Dana Ortiz: ");
    assertThat(talk.press("1|snooze|" + key + "|FOLLOW_UP|1|3").summary())
        .startsWith("Put off until Thu 26 Nov");
    assertThat(talk.press("1|mute|" + key + "|FOLLOW_UP|1").kind()).isEqualTo(Reply.Kind.QUESTION);
    assertThat(talk.press("1|form|draft|" + key).form()).isNotNull();
    assertThat(talk.press("1|done|" + key + "|FOLLOW_UP|1").summary()).startsWith("Logged: ");
  }

  @Test
  void contactsAreListedByNameTwentyAtATime() {
    talk.given(
        IntStream.rangeClosed(10, 54)
            .mapToObj(n -> ConversationFacts.contact("p" + (99 - n), "Zoe Adams " + (99 - n)))
            .toArray(Change[]::new));
    Reply first = talk.say("contacts");
    Reply second = talk.press(Talk.button(first, "27 more"));
    Reply third = talk.press(Talk.button(second, "7 more"));
    assertThat(first.summary()).isEqualTo("Contacts: 47.");
    assertThat(Talk.text(first))
        .contains("Dana Ortiz", "Adams 45", "Adams 62")
        .doesNotContain("63");
    assertThat(Talk.text(second)).contains("Adams 63", "Adams 82").doesNotContain("62", "83");
    assertThat(Talk.text(third)).contains("Adams 83", "Adams 89").doesNotContain("82");
  }

  @Test
  void listsAreAnswered() {
    assertThat(talk.say("advocates").summary()).contains("0 of 20");
    assertThat(talk.say("matches").kind()).isEqualTo(Reply.Kind.ANSWER);
    assertThat(talk.say("contacts").summary()).isEqualTo("Contacts: 2.");
    assertThat(talk.say("week").summary()).contains("met 1");
    assertThat(talk.say("settings").summary()).contains("No daily plan");
    assertThat(Talk.text(talk.say("plan"))).contains("Lee Park");
    assertThat(Talk.text(talk.say("help"))).contains("met");
    assertThat(Talk.text(talk.say("me"))).contains("Mira Chen");
  }

  @Test
  void homeShowsTheDashboard() {
    String text = Talk.text(talk.conversation().home(talk.person()));
    assertThat(text)
        .contains("Follow-up windows that close")
        .contains("Your balance")
        .contains("through Dana Ortiz")
        .contains("0 of 20")
        .contains("Settings");
  }

  @Test
  void searchFindsByNameAndJob() {
    assertThat(talk.conversation().search(talk.person(), "payf", 5).parts())
        .singleElement()
        .isInstanceOf(Part.PersonCard.class);
    assertThat(talk.conversation().search(talk.person(), "zzz", 5).summary())
        .isEqualTo("Nobody fits.");
  }

  @Test
  void pauseAndResume() {
    assertThat(talk.say("pause 2 weeks").summary()).contains("silent until Mon 7 Dec");
    assertThat(talk.say("resume").summary()).contains("No daily plan");
  }

  @Test
  void whoSaysUntilWhenAdviceIsPutOffAndWhyElseItIsNotShown() {
    Reply later = talk.press(Talk.button(talk.say("today"), "Remind me later"));
    talk.press(Talk.button(later, "Remind me on Thu 26 Nov"));
    assertThat(Talk.text(talk.say("who dana"))).contains("put off until Thu 26 Nov");
    assertThat(Talk.text(talk.days(3).say("who dana"))).doesNotContain("put off");

    talk.press(Talk.button(talk.say("today"), "Not for me"));
    assertThat(Talk.text(talk.say("who dana"))).contains("you said no to this");
  }

  @Test
  void snoozeDismissAndMuteAreAnswersThatCanBeTakenBack() {
    Reply today = talk.say("today");
    Reply later = talk.press(Talk.button(today, "Remind me later"));
    assertThat(later.kind()).isEqualTo(Reply.Kind.QUESTION);
    Button snooze = Talk.button(later, "Remind me on Thu 26 Nov");
    Reply put = talk.press(snooze);
    assertThat(put.summary()).startsWith("Put off until Thu 26 Nov");
    assertThat(talk.press(snooze).summary()).startsWith("That counts already");
    talk.press(Talk.button(put, "Undo"));
    assertThat(talk.network().responses()).isEmpty();

    Reply asked = talk.press(Talk.button(talk.say("today"), "Never suggest this kind"));
    assertThat(talk.network().responses()).isEmpty();
    assertThat(asked.summary()).startsWith("Never suggest follow-ups after meetings again?");
    Reply muted = talk.press(Talk.button(asked, "Never suggest it again"));
    assertThat(muted.summary()).startsWith("I won't suggest follow-ups after meetings any more.");
    assertThat(talk.network().responses()).extracting("kind").containsExactly(ResponseKind.MUTED);

    Button again = Talk.button(talk.say("settings"), "Suggest follow-ups after meetings again");
    assertThat(talk.press(again).summary())
        .isEqualTo("I will suggest follow-ups after meetings again.");
    assertThat(talk.network().responses()).isEmpty();
  }

  @Test
  void numbersAreAboutTheAgendaAsItWasShown() {
    Reply today = talk.say("today");
    List<String> keys =
        today.parts().stream()
            .filter(Part.AdviceCard.class::isInstance)
            .map(part -> ((Part.AdviceCard) part).key())
            .toList();
    talk.say("dismiss 1");
    talk.say("dismiss 2");
    assertThat(talk.network().responses())
        .extracting("advice")
        .containsExactlyInAnyOrder(keys.get(0), keys.get(1));
  }

  @Test
  void whyNotIsAboutWhoWasAskedAboutLast() {
    assertThat(talk.say("why not").kind()).isEqualTo(Reply.Kind.PROBLEM);
    talk.say("may I pitch Dana?");
    assertThat(talk.say("why not").summary()).contains("about Dana Ortiz");
  }

  @Test
  void everyCommandOfTheGrammarIsAnswered() {
    for (CommandHelp help : new Grammar().vocabulary()) {
      for (String example : help.examples()) {
        Reply reply = talk.say(example);
        assertThat(reply.summary()).as(example).doesNotContain("went wrong");
      }
    }
  }

  @Test
  void reasonsHaveNoIdsAndDatesAsPeopleSayThem() {
    talk.say("gave Dana a referral");
    talk.say("asked Dana for help");
    String text = Talk.text(talk.say("may I ask Dana for help with tax?"));
    assertThat(text).contains("Mon 23 Nov").doesNotContain("2026-11-23 (").doesNotContain("(t2026");
  }

  @Test
  void anOrderIsAskedAboutAndLoggedOnlyWhenItIsSaidToBeDone() {
    Reply question = talk.say("ask dana for help");
    assertThat(question.kind()).isEqualTo(Reply.Kind.QUESTION);
    assertThat(talk.network().interactions()).hasSize(2);
    assertThat(Talk.buttons(question))
        .extracting(Button::label)
        .containsExactly(
            "asked dana for help", "may I ask dana for help?", "note \"dana\": ask dana for help");
    assertThat(talk.say("2").summary()).contains("Wait");
    assertThat(talk.network().interactions()).hasSize(2);

    talk.say("ask dana for help");
    assertThat(talk.say("1").summary()).startsWith("Logged: asked Dana Ortiz for help today");
    assertThat(talk.network().interactions()).hasSize(3);
  }

  @Test
  void whatIsCalledAPlanIsKeptAsANote() {
    assertThat(talk.say("remind me to call dana tomorrow").summary())
        .startsWith("Logged: note on Dana Ortiz: to do: call dana");
    assertThat(talk.network().interactions()).hasSize(2);
  }

  @Test
  void aPronounIsNobodysName() {
    int before = talk.network().contacts().size();
    for (String said : List.of("she looks for a designer", "thanked him", "met both")) {
      assertThat(talk.say(said).summary()).startsWith("Who is meant by");
    }
    assertThat(talk.network().contacts()).hasSize(before);
  }
}
