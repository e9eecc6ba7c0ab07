package dev.networkingcoach.bot.conversation.internal.words;

import static dev.networkingcoach.bot.conversation.internal.words.WordTexts.TEXTS;

import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.FactKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What was recorded, in words. */
public final class ChangeWords {
  private static final Map<Class<? extends Change>, BiFunction<ChangeWords, Change, String>> WORDS =
      new LinkedHashMap<>();

  static {
    on(Change.Happened.class, (words, c) -> words.happenings().of(c.interaction()));
    on(Change.Introduced.class, (words, c) -> words.happenings().of(c.introduction()));
    on(Change.MeetingSet.class, (words, c) -> words.aims().of(c.meeting()));
    on(Change.Noted.class, ChangeWords::noted);
    on(Change.Merged.class, (words, c) -> TEXTS.is(words.name(c.from()), words.name(c.into())));
    on(Change.PersonSet.class, (words, c) -> TEXTS.youKnowOf(c.person().name()));
    on(Change.Acquainted.class, ChangeWords::acquainted);
    on(
        Change.Unacquainted.class,
        (words, c) -> TEXTS.doesNotKnow(words.name(c.from()), words.name(c.to())));
    on(Change.ContactAdded.class, (words, c) -> TEXTS.added(ContactWords.added(c.contact())));
    on(Change.ContactSet.class, (words, c) -> ContactWords.set(words.name(c.contact()), c));
    on(Change.ContactListed.class, (words, c) -> ContactWords.listed(words.name(c.contact()), c));
    on(Change.OwnerSet.class, (words, c) -> OwnerWords.set(c));
    on(Change.OwnerListed.class, (words, c) -> OwnerWords.listed(c));
    on(Change.SameTopicSet.class, (words, c) -> OwnerWords.same(c));
    on(Change.PolicySet.class, (words, c) -> TEXTS.thresholdsChanged());
    on(Change.TargetSet.class, (words, c) -> words.aims().of(c.target()));
    on(Change.GoalSet.class, (words, c) -> words.aims().of(c.goal()));
    on(Change.EventSet.class, (words, c) -> words.aims().of(c.event()));
    on(Change.GroupSet.class, (words, c) -> TEXTS.group(c.group().name()));
    on(Change.ResourceSet.class, (words, c) -> TEXTS.toPassOn(c.resource().title()));
    on(Change.Answered.class, (words, c) -> words.aims().of(c.response()));
    on(Change.Unanswered.class, (words, c) -> TEXTS.thatAdviceMayShowAgain());
    on(Change.Removed.class, ChangeWords::removed);
    on(Change.Undone.class, (words, c) -> TEXTS.tookAnEntryBack());
    on(Change.Opened.class, (words, c) -> TEXTS.theJournalBegins());
  }

  private static final Set<FactKind> NAMELESS =
      EnumSet.of(FactKind.INTERACTION, FactKind.INTRODUCTION, FactKind.MEETING, FactKind.NOTE);

  private final UnaryOperator<String> names;
  private final Map<String, String> own = new HashMap<>();
  private final Map<String, Meeting> meetings;
  private final LocalDate today;

  /**
   * Words for changes.
   *
   * @param names the name of somebody or something by its id
   * @param meetings those that are known: one that goes is told by these, for it has no name; the
   *     first of an id counts
   * @param today the day from which dates are seen
   */
  public ChangeWords(UnaryOperator<String> names, List<Meeting> meetings, LocalDate today) {
    this.names = names;
    this.meetings =
        meetings.stream().collect(Collectors.toMap(Meeting::id, Function.identity(), (a, b) -> a));
    this.today = today;
  }

  private static <C extends Change> void on(Class<C> kind, BiFunction<ChangeWords, C, String> say) {
    WORDS.put(kind, (words, change) -> say.apply(words, kind.cast(change)));
  }

  /** All of an entry as one sentence without its stop. */
  public String of(List<Change> changes) {
    changes.forEach(this::learnNames);
    Map<Class<? extends Change>, List<Change>> byKind =
        new NewContacts().whole(changes).stream().collect(Collectors.groupingBy(Change::getClass));
    return WORDS.keySet().stream()
        .flatMap(kind -> byKind.getOrDefault(kind, List.of()).stream())
        .map(this::of)
        .filter(words -> !words.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private String of(Change change) {
    return Objects.requireNonNull(WORDS.get(change.getClass())).apply(this, change);
  }

  /** Facts that the entry itself brings have their names in it. */
  private void learnNames(Change change) {
    if (change instanceof Change.ContactAdded added) {
      learn(added.contact().id(), added.contact().name());
    } else if (change instanceof Change.EventSet set) {
      learn(set.event().id(), set.event().name());
    } else if (change instanceof Change.GroupSet set) {
      learn(set.group().id(), set.group().name());
    } else if (change instanceof Change.TargetSet set) {
      learn(set.target().id(), set.target().name());
    } else if (change instanceof Change.PersonSet set) {
      learn(set.person().id(), set.person().name());
    }
  }

  private void learn(String id, String name) {
    own.put(id, name.isBlank() ? id : name);
  }

  String name(String id) {
    return Optional.ofNullable(own.get(id)).orElseGet(() -> names.apply(id));
  }

  private HappeningWords happenings() {
    return new HappeningWords(this::name, today);
  }

  private AimWords aims() {
    return new AimWords(this::name, today);
  }

  private String noted(Change.Noted change) {
    return TEXTS.noteOn(name(change.note().contact()), SentencePieces.brief(change.note().text()));
  }

  private String acquainted(Change.Acquainted change) {
    Double strength = change.acquaintance().strength();
    return TEXTS.knows(
        name(change.acquaintance().from()),
        name(change.acquaintance().to()),
        strength == null ? "" : " (" + strength + ")");
  }

  private String removed(Change.Removed change) {
    Meeting meeting = change.kind() == FactKind.MEETING ? meetings.get(change.id()) : null;
    if (meeting != null) {
      return TEXTS.removedTheMeeting(aims().of(meeting));
    }
    String kind = SentencePieces.plain(change.kind());
    boolean named = !NAMELESS.contains(change.kind());
    return named ? TEXTS.removedThe(kind, name(change.id())) : TEXTS.removedA(kind);
  }
}
