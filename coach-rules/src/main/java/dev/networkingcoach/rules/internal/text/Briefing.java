package dev.networkingcoach.rules.internal.text;

import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.rules.internal.standing.Choice;
import dev.networkingcoach.rules.internal.standing.Exchange;
import dev.networkingcoach.rules.internal.standing.Match;
import dev.networkingcoach.rules.internal.standing.Standing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to know of people before meeting them, sentence by sentence. */
final class Briefing {
  private final RuleMessages messages;
  private final FactWords words;
  private final Openers openers;

  Briefing(RuleMessages messages, FactWords words, Openers openers) {
    this.messages = messages;
    this.words = words;
    this.openers = openers;
  }

  /**
   * Before a meeting with them: how they stand, what is open, what would fit. Whoever else is there
   * needs no introduction later; what they have for one another is said.
   */
  String meeting(List<Standing> people, Meeting meeting) {
    List<String> sentences = new ArrayList<>();
    for (Standing who : people) {
      add("touch", who, "touch", who.touches().last(), sentences);
      add("untouched", who, "", who.touches().last() == null ? "" : null, sentences);
      add("talk", who, "", words.of(who, "talk"), sentences);
      add("waits", who, "", who.touches().waits() ? "" : null, sentences);
      Exchange exchange = who.exchange();
      add("owed", who, "received", exchange.owedThanks(), sentences);
      @Nullable Interaction open = exchange.openAsk();
      add("open", who, "asked", open, sentences);
      addWhatFits(who, meeting.with(), sentences);
    }
    return String.join(MessageTemplate.BREAK, sentences);
  }

  /** Before an event where the owner looks for these: contacts by their standing, or ids. */
  String event(List<String> ids) {
    List<String> sentences = new ArrayList<>();
    for (String id : ids) {
      Standing who = openers.standing(id);
      if (who == null) {
        sentences.add(messages.get("briefing.target").fill((name, field) -> words.person(id)));
      } else {
        add("look", who, "", "", sentences);
        addWhatFits(who, List.of(), sentences);
      }
    }
    return String.join(MessageTemplate.BREAK, sentences);
  }

  private void addWhatFits(Standing who, List<String> room, List<String> sentences) {
    List<Topic> needs = Choice.inOrder(who.contact().needs());
    add("needs", who, "needs", needs.isEmpty() ? null : needs, sentences);
    for (Match match : openers.matchesWithin(room, who)) {
      boolean isFirst = match.one().id().equals(who.id());
      List<Topic> topics = isFirst ? match.wanted() : match.offered();
      if (!topics.isEmpty()) {
        sentences.add(together(isFirst ? match.other() : match.one(), topics));
      }
    }
    @Nullable Resource share = openers.resourceFor(who);
    add("share", who, "share", share, sentences);
    add("match", who, "match", openers.matchOutside(room, who), sentences);
  }

  private String together(Standing other, List<Topic> topics) {
    return messages
        .get("briefing.together")
        .fill((slot, field) -> words.of(slot.equals("topics") ? topics : other, field));
  }

  /** Adds a sentence about somebody and a fact; nothing where there is no fact. */
  private void add(
      String key, Standing who, String name, @Nullable Object fact, List<String> sentences) {
    if (fact != null) {
      sentences.add(
          messages
              .get("briefing." + key)
              .marked((slot, field) -> words.of(slot.equals(name) ? fact : who, field)));
    }
  }
}
