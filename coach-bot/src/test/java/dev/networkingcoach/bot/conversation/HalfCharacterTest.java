package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.fault.HalfCharacter;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.content.ContentBytes;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no text is refused, and nothing is kept in its place. */
class HalfCharacterTest extends TalkTest {

  @BeforeEach
  void begin() {
    talk.given(ConversationFacts.contact("dana", "Dana Ortiz"));
  }

  private int entries() {
    return talk.journal().entries(talk.person().key(), Long.MAX_VALUE, 100).size();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"note Dana: \ud800 tea", "met Dana \udc00", "\ud83d\ude00 met Dana \ud83d"})
  void halfOfACharacterIsNamedAndNothingRecorded(String text) {
    int entries = entries();
    Reply refused = talk.say(text);
    assertThat(refused.kind()).isEqualTo(Reply.Kind.PROBLEM);
    int at = text.codePointCount(0, HalfCharacter.in(text, 0)) + 1;
    String half = String.format("\\u%04x", (int) text.charAt(HalfCharacter.in(text, 0)));
    assertThat(refused.summary()).startsWith("Character " + at + " is " + half + ",");
    assertThat(entries()).isEqualTo(entries);
  }

  @Test
  void halfOfACharacterInAFormIsNamedAndNothingRecorded() {
    Reply logged = talk.say("met Dana yesterday");
    Form form = Objects.requireNonNull(talk.press(Talk.button(logged, "Correct it")).form());
    int entries = entries();
    Reply refused = talk.submit(form, "what", "tea \ud800");
    assertThat(refused.summary()).startsWith("Character 5 is \\ud800,");
    assertThat(entries()).isEqualTo(entries);
  }

  @Test
  void halfOfACharacterBesideAFileIsNamedAndNothingRecorded() {
    int entries = entries();
    Reply refused =
        talk.conversation()
            .answer(
                talk.person(),
                new Incoming.Sent("f1", "a.csv", ContentBytes.of("Name\n"), "tea \ud800"));
    assertThat(refused.summary()).startsWith("Character 5 is \\ud800,");
    assertThat(entries()).isEqualTo(entries);
  }
}
