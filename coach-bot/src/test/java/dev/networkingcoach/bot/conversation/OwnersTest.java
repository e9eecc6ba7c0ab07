package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one person presses never shows or changes anything of another. */
class OwnersTest extends TalkTest {

  @Test
  void pressWhatAnotherWasShownInVain() {
    talk.given(
        ConversationFacts.contact("dana", "Dana Ortiz"),
        ConversationFacts.happened(InteractionKind.MET, "dana", 3));
    talk.say("add Dana Smith");
    List<Button> shown = new ArrayList<>(Talk.buttons(talk.say("today")));
    shown.addAll(Talk.buttons(talk.say("who Dana Ortiz")));
    shown.addAll(Talk.buttons(talk.say("log")));
    shown.addAll(Talk.buttons(talk.say("gave Dana a referral")));
    shown.addAll(Talk.buttons(talk.say("forget Dana Ortiz")));
    shown.addAll(Talk.buttons(talk.say("plan")));
    shown.addAll(Talk.buttons(talk.say("contacts")));
    long before = talk.known().number();

    Talk other = talk.as(Talk.person("eve", "Eve"));
    other.given();
    for (Button button : shown) {
      Reply reply = other.press(button);
      assertThat(Talk.text(reply))
          .as(button.token())
          .doesNotContain("Dana Ortiz")
          .doesNotContain("Dana Smith");
      other
          .conversation()
          .form(other.person(), button.token(), "")
          .ifPresent(form -> assertThat(form.toString()).doesNotContain("Dana"));
    }
    assertThat(other.network().contacts()).isEmpty();

    talk.as(Talk.person("mira", "Mira Chen"));
    assertThat(talk.known().number()).isEqualTo(before);
    assertThat(talk.network().contact("dana")).isPresent();
  }

  @Test
  void areToldNothingOfEachOther() {
    talk.given(ConversationFacts.contact("dana", "Dana Ortiz"));
    talk.as(Talk.person("eve", "Eve")).given();
    assertThat(Talk.text(talk.say("who Dana Ortiz"))).doesNotContain("dana");
    assertThat(talk.conversation().search(talk.person(), "dana", 5).parts())
        .noneMatch(Part.PersonCard.class::isInstance);
  }
}
