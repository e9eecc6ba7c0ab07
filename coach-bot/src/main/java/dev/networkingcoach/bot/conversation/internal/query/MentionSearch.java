package dev.networkingcoach.bot.conversation.internal.query;

import static dev.networkingcoach.bot.conversation.internal.query.QueryTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.bot.conversation.internal.words.ContactSummary;
import dev.networkingcoach.bot.conversation.internal.words.DatePhrases;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds everything that is known and has to do with some words: facts about people, what happened,
 * notes, meetings, events, goals. Immutable and thread-safe.
 */
public final class MentionSearch {
  private static final int MOST = 12;

  private final Known known;
  private final LocalDate today;
  private final DeedSearch deeds;

  /**
   * A search.
   *
   * @param known the facts
   * @param today the day of the question in the owner's zone
   */
  public MentionSearch(Known known, LocalDate today) {
    this.known = known;
    this.today = today;
    deeds = new DeedSearch(known.network(), today);
  }

  /** Something that is known, and how many of the words it has. */
  private record Mention(FactAnswer.Line line, int hits) {}

  /**
   * What has to do with the words, what has most of them first; nothing where nothing has any.
   *
   * @param people the ids of the contacts that count; empty for everybody and everything
   */
  public FactAnswer of(String words, List<String> people) {
    return of(new WordMatch(words), words, people, 1);
  }

  /**
   * What has to do with most of the words: one of five tells nothing.
   *
   * @param people the ids of the contacts that count; empty for everybody and everything
   */
  public FactAnswer ofMost(String words, List<String> people) {
    WordMatch match = new WordMatch(words);
    return of(match, words, people, (match.size() + 1) / 2);
  }

  private FactAnswer of(WordMatch match, String words, List<String> people, int least) {
    List<Mention> found = new ArrayList<>();
    known.network().contacts().stream()
        .filter(contact -> people.isEmpty() ? !contact.archived() : people.contains(contact.id()))
        .forEach(contact -> about(contact, match, found));
    if (people.isEmpty()) {
      plans(match, found);
    }
    int most = found.stream().mapToInt(Mention::hits).max().orElse(0);
    List<FactAnswer.Line> lines =
        found.stream()
            .filter(mention -> mention.hits() == most && most >= least)
            .sorted(Comparator.comparingInt(Mention::hits).reversed())
            .map(Mention::line)
            .limit(MOST)
            .toList();
    String quoted = SentencePieces.cut(words, 60);
    String whom =
        people.isEmpty()
            ? ""
            : TEXTS.of(SentencePieces.and(people.stream().map(deeds::name).toList()));
    return lines.isEmpty()
        ? FactAnswer.nothing(TEXTS.nothingMentions(whom, quoted))
        : FactAnswer.of(TEXTS.aboutIKnow(quoted, whom), lines);
  }

  private void about(Contact contact, WordMatch match, List<Mention> found) {
    String id = contact.id();
    String name = deeds.name(id);
    add(found, match, ContactSummary.job(contact), line(name, ContactSummary.job(contact), id));
    traits(contact).forEach(trait -> add(found, match, trait, line(name, trait, id)));
    deeds
        .with(id)
        .forEach(
            deed -> {
              String words = SentencePieces.capital(deeds.words(deed));
              add(found, match, deed.what(), line(words, null, id));
              add(found, match, deed.event(), line(words, null, id));
            });
    known
        .notesAbout(id)
        .forEach(
            note ->
                add(
                    found,
                    match,
                    note.text(),
                    line(
                        SentencePieces.brief(note.text()),
                        TEXTS.noted(name, DatePhrases.inSentence(note.on(), today)),
                        id)));
  }

  private static Stream<String> traits(Contact contact) {
    return Stream.of(
            topics(TEXTS::needs, contact.needs()),
            topics(TEXTS::offers, contact.offers()),
            topics(TEXTS::isInterestedIn, contact.interests()),
            topics(TEXTS::serves, contact.markets()),
            contact.labels().stream().map(TEXTS::labelled),
            Stream.of(SentencePieces.plain(contact.relation())))
        .flatMap(texts -> texts);
  }

  private static Stream<String> topics(UnaryOperator<String> words, List<Topic> topics) {
    return topics.stream().map(Topic::text).map(words);
  }

  private void plans(WordMatch match, List<Mention> found) {
    Network network = known.network();
    network
        .meetings()
        .forEach(
            meeting ->
                add(
                    found,
                    match,
                    meeting.purpose(),
                    line(
                        TEXTS.meetingWith(
                            SentencePieces.and(meeting.with().stream().map(deeds::name).toList())),
                        DatePhrases.on(meeting.on(), today) + ": " + meeting.purpose(),
                        null)));
    network
        .events()
        .forEach(
            event ->
                add(
                    found,
                    match,
                    event.name() + " " + Objects.toString(event.purpose(), ""),
                    line(event.name(), TEXTS.event(DatePhrases.on(event.on(), today)), null)));
    network
        .goals()
        .forEach(
            goal ->
                add(
                    found,
                    match,
                    goal.text() + " " + Objects.toString(goal.market(), ""),
                    line(goal.text(), TEXTS.oneOfYourGoals(), null)));
    network
        .targets()
        .forEach(
            target ->
                add(
                    found,
                    match,
                    target.name() + " " + Objects.toString(target.market(), ""),
                    line(target.name(), TEXTS.somebodyYouWantToMeet(), null)));
    network
        .resources()
        .forEach(one -> add(found, match, one.title(), line(one.title(), TEXTS.toPassOn(), null)));
    network
        .groups()
        .forEach(
            one -> add(found, match, one.name(), line(one.name(), TEXTS.oneOfYourGroups(), null)));
    network.owner().needs().stream()
        .map(Topic::text)
        .forEach(need -> add(found, match, need, line(TEXTS.youNeed(need), null, null)));
    network.owner().offers().stream()
        .map(Topic::text)
        .forEach(offer -> add(found, match, offer, line(TEXTS.youOffer(offer), null, null)));
    network.owner().markets().stream()
        .map(Topic::text)
        .forEach(one -> add(found, match, one, line(TEXTS.yourMarket(one), null, null)));
  }

  private static FactAnswer.Line line(String text, @Nullable String detail, @Nullable String id) {
    return new FactAnswer.Line(text, detail, id);
  }

  private static void add(
      List<Mention> found, WordMatch match, @Nullable String text, FactAnswer.Line line) {
    int hits = match.hits(text);
    if (hits > 0) {
      found.add(new Mention(line, hits));
    }
  }
}
