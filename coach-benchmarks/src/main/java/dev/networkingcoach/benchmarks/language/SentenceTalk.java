package dev.networkingcoach.benchmarks.language;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Entry;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.benchmarks.networks.KnownBefore;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.conversation.CoachConversation;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.bot.services.ModelUse;
import dev.networkingcoach.bot.settings.ModelConsent;
import dev.networkingcoach.bot.settings.PreferenceStore;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.rules.RuleBasedCoach;
import dev.networkingcoach.rules.StrongestPaths;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says sentences to a real coach over a real journal, each as a person of its own. Not thread-safe.
 */
final class SentenceTalk {
  private static final LocalTime HOUR = LocalTime.of(15, 0);
  private static final Duration PAUSE = Duration.ofSeconds(20);

  private final JdbcJournal journal;
  private final Known base;
  private final Conversation conversation;
  private final PreferenceStore preferences;
  private final boolean isModelAllowed;
  private Instant now = Instant.EPOCH;
  private int persons;
  private int messages;

  /**
   * Talks.
   *
   * @param journal where they are kept
   * @param base what the coach knows before, of everybody who does not begin anew
   * @param model who is asked what was not understood, which everybody allows
   */
  SentenceTalk(JdbcJournal journal, Known base, Optional<ModelUse> model) {
    this.journal = journal;
    this.base = base;
    isModelAllowed = model.isPresent();
    preferences = new PreferenceStore(journal.persons());
    conversation =
        CoachConversation.builder(journal, RuleBasedCoach.builder().build())
            .persons(journal.persons())
            .paths(new StrongestPaths())
            .model(model)
            .clock(() -> now)
            .build();
  }

  /** Says a sentence, with what goes before it, and answers what is asked. */
  SaidSentence say(SpokenSentence sentence) {
    Person person = begin(sentence);
    for (String before : sentence.pre()) {
      answer(person, before);
    }
    KnownFacts before = facts(person);
    List<Reply> replies = new ArrayList<>(List.of(answer(person, sentence.text())));
    for (String answer : sentence.answers()) {
      if (replies.get(replies.size() - 1).kind() == Reply.Kind.QUESTION) {
        replies.add(answer(person, answer));
      }
    }
    return new SaidSentence(sentence, replies, FactDifference.between(before, facts(person)));
  }

  private Person begin(SpokenSentence sentence) {
    Owner known = base.network().owner();
    OwnerKey key = new OwnerKey("sentence-" + ++persons, known.id());
    now = sentence.today().atTime(HOUR).atZone(known.zone()).toInstant();
    Owner owner =
        sentence.base() ? known : Owner.builder(known.id(), known.name(), known.zone()).build();
    Instant earlier = now.minus(Duration.ofDays(1));
    journal.record(key, entry("opened", earlier, List.of(new Change.Opened(owner))));
    if (sentence.base()) {
      journal.record(key, entry("known", earlier, KnownBefore.of(base)));
    }
    if (isModelAllowed) {
      new ModelConsent(journal.persons(), key).decide(true);
    }
    return new Person(key, "terminal", owner.name(), owner.zone());
  }

  private static Entry entry(String id, Instant at, List<Change> changes) {
    return new Entry(id, at, "sentences", "sentences", changes);
  }

  private Reply answer(Person person, String words) {
    Reply reply = conversation.answer(person, new Incoming.Said("m" + ++messages, words));
    now = now.plus(PAUSE);
    return reply;
  }

  private KnownFacts facts(Person person) {
    Known known =
        journal
            .read(person.key())
            .orElseGet(() -> new Known(nobody(base.network().owner()), List.of(), 0));
    return KnownFacts.of(known, preferences.of(person.key()));
  }

  private static Network nobody(Owner owner) {
    return Network.builder(owner).build();
  }
}
