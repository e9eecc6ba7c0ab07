package dev.networkingcoach.teams.internal.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.RemainingParts;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.teams.internal.card.AdaptiveCards;
import dev.networkingcoach.teams.internal.card.CardAudience;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What stands below an answer is useful, and never long. */
class OthersTest {
  private static final String AGAIN = "again:today";
  private static final AdaptiveCards CARDS = new AdaptiveCards(token -> false);

  @Test
  void allThatWasShownFollowsWhereItIsLittle() {
    Reply below = below(answer(), plan(4, "short"));
    assertThat(keys(below)).containsExactly("k0", "k1", "k2", "k3");
    assertThat(below.summary()).isEqualTo("Logged.");
    assertThat(below.again()).isEqualTo(AGAIN);
    assertThat(below.parts()).last().isInstanceOf(Part.AdviceCard.class);
  }

  @Test
  void ofMuchTheBeginningFollowsAndAButtonShowsTheRest() {
    Reply below = below(answer(), plan(12, "short"));
    assertThat(keys(below)).containsExactly("k0", "k1", "k2", "k3", "k4");
    assertThat(more(below)).isEqualTo(new Button("Show 7 more", AGAIN, Button.Style.PLAIN));
  }

  @Test
  void ofALongListItsBeginningFollows() {
    List<Part.Item> items =
        IntStream.range(0, 20).mapToObj(i -> new Part.Item("Item " + i, null, null)).toList();
    Part list = new Part.Listing("Contacts", items, null);
    Reply below = below(answer(), view(List.of(list)));
    assertThat(((Part.Listing) below.parts().get(1)).items())
        .extracting(Part.Item::text)
        .startsWith("Item 0")
        .hasSize(10);
    assertThat(more(below).label()).isEqualTo("Show 10 more");
  }

  @Test
  void anAnswerIsNeverSpreadOverCardsByWhatFollows() {
    Reply below = below(answer(), plan(5, "long ".repeat(1_500)));
    assertThat(CARDS.of(below, CardAudience.of("29:alex"))).hasSize(1);
    assertThat(keys(below)).isNotEmpty().hasSizeLessThan(5);
    assertThat(more(below).label()).isEqualTo("Show " + (5 - keys(below).size()) + " more");
  }

  @Test
  void whatTheAnswerIsAboutIsNotShownTwice() {
    Reply why = new Reply("Why", List.of(advice("k1", "short")), null, Reply.Kind.ANSWER);
    assertThat(keys(below(why, plan(3, "short")))).containsExactly("k1", "k0", "k2");
  }

  private static Reply below(Reply answer, Reply others) {
    return RemainingParts.below(
        answer, others, reply -> CARDS.of(reply, CardAudience.of("")).size());
  }

  private static Reply answer() {
    return new Reply(
        "Logged.", List.of(new Part.Words("Logged.", Part.Tone.PLAIN)), null, Reply.Kind.ANSWER);
  }

  private static Reply plan(int size, String why) {
    List<Part> parts = new ArrayList<>(List.of(new Part.Headline("Today")));
    IntStream.range(0, size).forEach(i -> parts.add(advice("k" + i, why)));
    return view(parts);
  }

  private static Reply view(List<Part> parts) {
    return new Reply("A view", parts, null, Reply.Kind.ANSWER, AGAIN);
  }

  private static Part advice(String key, String why) {
    Button write = new Button("Write to her", "done:" + key, Button.Style.PRIMARY);
    return new Part.AdviceCard(key, "Write", why, write, List.of(), "open:" + key);
  }

  private static List<String> keys(Reply reply) {
    return reply.parts().stream()
        .filter(part -> part instanceof Part.AdviceCard)
        .map(part -> ((Part.AdviceCard) part).key())
        .toList();
  }

  private static Button more(Reply reply) {
    return ((Part.Buttons) reply.parts().get(reply.parts().size() - 1)).buttons().get(0);
  }
}
