package dev.networkingcoach.bot.conversation;

import static dev.networkingcoach.bot.conversation.ConversationFacts.contact;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.bot.reply.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicQuestionTest extends TalkTest {

  private Reply today(String need, String offer) {
    talk.given(
        contact("dana", "Dana Ortiz", b -> b.needs(need)),
        contact("bob", "Bob Miller", b -> b.offers(offer)));
    return talk.say("today");
  }

  @ParameterizedTest
  @CsvSource({
    "UX researcher, UX research",
    "graphic designer, graphic desinger",
    "accounting, accountings",
    "marketing, marketting",
  })
  void asksAboutTopicsThatAreAlike(String need, String offer) {
    assertThat(Talk.text(today(need, offer)))
        .contains("Is '" + offer + "' the same as '" + need + "'?");
  }

  @ParameterizedTest
  @CsvSource({
    "tax, tags",
    "Java 17, Java 18",
    "python3, python2",
    "rust, rusty",
    "graphic design, web design",
    "UX Research, ux  research",
  })
  void asksNothingAboutOthers(String need, String offer) {
    assertThat(Talk.text(today(need, offer))).doesNotContain("the same as");
  }

  @Test
  void joinsThemOnceTheOwnerAgrees() {
    Reply reply = today("UX research", "UX researcher");
    talk.press(Talk.button(reply, "Yes, the same"));

    assertThat(talk.network().owner().sameTopics())
        .singleElement()
        .satisfies(
            group ->
                assertThat(group)
                    .containsExactly(Topic.of("UX research"), Topic.of("UX researcher")));
    assertThat(Talk.text(talk.say("today"))).doesNotContain("the same as");
    assertThat(Talk.text(talk.say("topics"))).contains("UX research and UX researcher");

    talk.say("topics: UX researcher is not the same as UX research");
    assertThat(talk.network().owner().sameTopics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yes", "y", "yup", "sure", "they're the same", "same", "yes, the same", "exactly"})
  void takesAYesInWords(String said) {
    today("UX research", "UX researcher");
    talk.say(said);
    assertThat(talk.network().owner().sameTopics()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "n",
        "nope",
        "nah",
        "different",
        "they are different",
        "not the same",
        "no, two different things",
        "they're not the same",
        "not really"
      })
  void takesANoInWords(String said) {
    today("UX research", "UX researcher");
    assertThat(talk.say(said).summary()).contains("stay two topics");
    assertThat(talk.network().owner().sameTopics()).isEmpty();
    assertThat(Talk.text(talk.say("today"))).doesNotContain("the same as");
  }

  @Test
  void takesNothingElseForAnAnswer() {
    today("UX research", "UX researcher");
    assertThat(talk.say("met Dana yesterday").summary())
        .startsWith("Logged: met Dana")
        .doesNotContain("the same");
    talk.say("yes");
    assertThat(talk.network().owner().sameTopics()).isEmpty();
  }

  @Test
  void keepsANoAndAsksOnePairADay() {
    talk.given(
        contact("dana", "Dana Ortiz", b -> b.needs("UX research", "accounting")),
        contact("bob", "Bob Miller", b -> b.offers("UX researcher", "accountings")));
    Reply first = talk.say("today");
    assertThat(Talk.text(first)).contains("UX researcher").doesNotContain("accountings'");
    talk.press(Talk.button(first, "No, not the same"));
    assertThat(Talk.text(talk.say("today"))).doesNotContain("the same as");

    Reply next = talk.days(1).say("today");
    assertThat(Talk.text(next)).contains("Is 'accountings' the same as 'accounting'?");
    assertThat(Talk.text(talk.say("today"))).contains("Is 'accountings' the same as 'accounting'?");
    talk.press(Talk.button(next, "No, not the same"));
    assertThat(Talk.text(talk.days(1).say("today"))).doesNotContain("the same as");
    assertThat(talk.network().owner().sameTopics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "topics: UX is the same as user experience",
        "topics UX = user experience",
        "topics user experience and UX are the same",
        "UX is the same as user experience",
        "user experience and UX are the same topic",
        "UX means the same as user experience",
      })
  void changesGroupsInWords(String said) {
    talk.given(contact("dana", "Dana Ortiz", b -> b.needs("user experience")));
    assertThat(Talk.text(talk.say(said))).contains("UX means the same as user experience");
    assertThat(Talk.text(talk.say("topics"))).contains("user experience and UX");
    talk.say("undo");
    assertThat(talk.network().owner().sameTopics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "topics UX is not the same as user experience",
        "topics not UX = user experience",
        "topics UX = user experience --not",
        "UX and user experience are not the same",
      })
  void partsAGroupInWordsAndUndoJoinsItAgain(String said) {
    talk.given(contact("dana", "Dana Ortiz", b -> b.needs("user experience")));
    talk.say("topics UX = user experience");
    talk.say(said);
    assertThat(talk.network().owner().sameTopics()).isEmpty();
    talk.say("undo");
    assertThat(talk.network().owner().sameTopics()).hasSize(1);
    assertThat(Talk.text(talk.say("topics"))).doesNotContain("Not the same, you said");
  }

  @Test
  void listsWhatIsNotTheSameAndAsksAgainOnceThatIsTakenBack() {
    Reply first = today("UX research", "UX researcher");
    talk.press(Talk.button(first, "No, not the same"));
    Reply listed = talk.say("topics");
    assertThat(Talk.text(listed))
        .contains("Not the same, you said", "ux research and ux researcher");

    talk.press(Talk.button(listed, "Ask me again"));
    assertThat(Talk.text(talk.say("topics"))).doesNotContain("Not the same, you said");
    assertThat(Talk.text(talk.days(1).say("today"))).contains("'UX researcher' the same");

    talk.say("topics UX researcher is not the same as UX research");
    assertThat(Talk.text(talk.days(1).say("today"))).doesNotContain("the same as");
    talk.say("topics ask again about UX research and UX researcher");
    assertThat(Talk.text(talk.days(1).say("today"))).contains("'UX researcher' the same");
  }

  @Test
  void joiningTakesANoBackAndPartingByButtonIsOneNo() {
    today("UX research", "UX researcher");
    talk.say("topics not UX research = UX researcher");
    talk.say("topics UX researcher = UX research");
    Reply listed = talk.say("topics");
    assertThat(Talk.text(listed)).doesNotContain("you said");
    talk.press(Talk.button(listed, "Not the same"));
    assertThat(talk.network().owner().sameTopics()).isEmpty();
    assertThat(Talk.text(talk.days(1).say("today"))).doesNotContain("the same as");
  }

  @Test
  void aPairNobodyDeniedCannotBeTakenBackAndOneTopicIsNoPair() {
    today("UX research", "UX researcher");
    assertThat(talk.say("topics ask again about tax and law").kind()).isEqualTo(Reply.Kind.PROBLEM);
    assertThat(Talk.text(talk.say("topics UX = ux"))).contains("Two different topics");
    assertThat(talk.network().owner().sameTopics()).isEmpty();
  }

  @Test
  void twoPeopleAreNotTwoTopics() {
    talk.given(contact("dana", "Dana Ortiz", b -> b.needs("sales")), contact("bob", "Bob Miller"));
    talk.say("Dana Ortiz is the same as Bob Miller");
    assertThat(talk.network().owner().sameTopics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "is UX research the same as UX researchers?",
        "are UX research and UX researchers the same?",
        "does UX research mean the same as UX researchers?"
      })
  void isAskedInReturnWhereTheOwnerAsks(String said) {
    talk.given(contact("dana", "Dana Ortiz", b -> b.needs("UX research")));
    Reply question = talk.say(said);
    assertThat(question.summary()).isEqualTo("Is 'UX research' the same as 'UX researchers'?");
    talk.say("yes");
    assertThat(talk.network().owner().sameTopics())
        .singleElement()
        .satisfies(group -> assertThat(group).hasSize(2));
    assertThat(talk.say(said).summary())
        .isEqualTo("Yes. 'UX research' and 'UX researchers' count as one topic.");
    talk.say("forget that UX researchers is the same as UX research");
    assertThat(talk.network().owner().sameTopics()).isEmpty();
    assertThat(talk.say(said).summary())
        .isEqualTo("You said that 'UX research' and 'UX researchers' are not the same.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UX and user experience are the same",
        "CRM is the same as customer database",
        "growth hacking means the same as performance marketing"
      })
  void areTopicsThatNobodyHasYet(String said) {
    talk.given(contact("dana", "Dana Ortiz"));
    talk.say(said);
    assertThat(talk.network().owner().sameTopics()).hasSize(1);
    assertThat(Talk.text(talk.say("which topics mean the same?")))
        .contains("Topics that mean the same: 1.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "everything is the same as before",
        "Kate Miller is the same as Cathy Miller",
        "his number is the same as last year",
        "is Dana the same as Bob?"
      })
  void areNoTopicsWherePeopleOrOldNewsAreMeant(String said) {
    talk.given(contact("dana", "Dana Ortiz"), contact("bob", "Bob Miller"));
    assertThat(Talk.text(talk.say(said))).doesNotContain("the same as '");
    assertThat(talk.network().owner().sameTopics()).isEmpty();
  }
}
