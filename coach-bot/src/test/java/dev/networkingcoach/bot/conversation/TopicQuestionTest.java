package dev.networkingcoach.bot.conversation;

import static dev.networkingcoach.bot.conversation.ConversationFacts.contact;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.bot.reply.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @Test
  void changesGroupsInWords() {
    talk.given(contact("dana", "Dana Ortiz"));
    talk.say("topics: UX is the same as user experience");
    assertThat(Talk.text(talk.say("topics"))).contains("user experience and UX");
  }
}
