package dev.networkingcoach.bot.conversation.internal.record;

import static dev.networkingcoach.bot.conversation.internal.record.RecordTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.PreviewException;
import dev.networkingcoach.bot.conversation.internal.turn.UnclearException;
import dev.networkingcoach.bot.conversation.internal.turn.Utterance;
import dev.networkingcoach.bot.conversation.internal.who.WhoQuestions;
import dev.networkingcoach.bot.conversation.internal.words.ContactWords;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands between words and the journal: nobody is added, no known fact is replaced and nothing
 * is logged twice on one day before the owner agrees. Each asks by an {@link UnclearException}.
 * What comes from a form or a button was looked at by the owner and passes.
 */
final class RecordGate {
  private static final String AGAIN = "again?";
  private static final int MOST_ENTRIES = 200;

  private static final Set<ContactField> ASKED_FOR =
      EnumSet.of(ContactField.ORGANIZATION, ContactField.TITLE, ContactField.BIRTHDAY);

  private final ConversationTurn turn;
  private final Utterance said;

  RecordGate(ConversationTurn turn) {
    this.turn = turn;
    said = turn.said();
  }

  /** What may be recorded: all of it, but what the owner left out. */
  List<Change> pass(List<Change> changes) {
    if (said.text().isBlank()) {
      return changes;
    }
    if (said.isPreview()) {
      throw new PreviewException(changes);
    }
    List<String> names =
        changes.stream().flatMap(RecordGate::added).filter(name -> !said.agrees(name)).toList();
    if (!names.isEmpty() && !said.mayAdd()) {
      throw new UnclearException(new WhoQuestions(turn).newPeople(names, jobs(changes)), names);
    }
    List<Change> kept = new ArrayList<>();
    for (Change change : changes) {
      Optional<Difference> difference = difference(change);
      if (difference.isEmpty() || said.agrees(difference.get().question())) {
        kept.add(change);
      } else if (!said.leavesOut(difference.get().question())) {
        throw new UnclearException(ask(difference.get()));
      }
    }
    return isTwice(kept) ? List.of() : kept;
  }

  private static Stream<String> added(Change change) {
    return change instanceof Change.ContactAdded added
        ? Stream.of(added.contact().name())
        : Stream.empty();
  }

  /** What those who are added do, and where, by name. */
  private static Map<String, String> jobs(List<Change> changes) {
    Map<String, String> jobs = new HashMap<>();
    for (Change change : changes) {
      if (change instanceof Change.ContactAdded added) {
        String id = added.contact().id();
        String job =
            Stream.of(ContactField.TITLE, ContactField.ORGANIZATION)
                .flatMap(field -> set(changes, id, field))
                .collect(Collectors.joining(", "));
        if (!job.isEmpty()) {
          jobs.put(added.contact().name(), job);
        }
      }
    }
    return jobs;
  }

  private static Stream<String> set(List<Change> changes, String id, ContactField field) {
    return changes.stream()
        .filter(Change.ContactSet.class::isInstance)
        .map(Change.ContactSet.class::cast)
        .filter(set -> set.contact().equals(id) && set.field() == field)
        .flatMap(set -> Stream.ofNullable(set.value()));
  }

  /** A fact that is known and would be another one. */
  private record Difference(String question, String known, String now, boolean replaces) {}

  private Optional<Difference> difference(Change change) {
    if (change instanceof Change.ContactSet set && ASKED_FOR.contains(set.field())) {
      return turn.people().contact(set.contact()).flatMap(contact -> difference(contact, set));
    }
    if (change instanceof Change.ContactListed listed
        && listed.list() == ListField.EMAILS
        && listed.present()) {
      return turn.people()
          .contact(listed.contact())
          .filter(contact -> !contact.emails().isEmpty())
          .map(
              contact ->
                  new Difference(
                      contact.id() + "?" + listed.item(),
                      TEXTS.hasTheAddress(
                          turn.people().name(contact.id()), SentencePieces.and(contact.emails())),
                      listed.item(),
                      false));
    }
    return Optional.empty();
  }

  private Optional<Difference> difference(Contact contact, Change.ContactSet set) {
    String known = SaidContactChanges.field(contact, set.field());
    String now = set.value();
    if (known == null || known.isBlank() || now == null || isSame(known, now)) {
      return Optional.empty();
    }
    String noted =
        turn.people().name(contact.id())
            + noted(set.field())
            + ContactWords.readable(set.field(), known);
    String said = ContactWords.readable(set.field(), now);
    return Optional.of(new Difference(contact.id() + "?" + set.field(), noted, said, true));
  }

  private static String noted(ContactField field) {
    return switch (field) {
      case TITLE -> TEXTS.isNotedAs();
      case BIRTHDAY -> TEXTS.isNotedWithTheBirthday();
      default -> TEXTS.isNotedAt();
    };
  }

  private static boolean isSame(String one, String other) {
    return Topic.fold(one).equals(Topic.fold(other));
  }

  private Reply ask(Difference difference) {
    String now = SentencePieces.cut(difference.now(), 80);
    return new WhoQuestions(turn)
        .yesOrNo(
            SentencePieces.cut(difference.known(), 160)
                + (difference.replaces() ? TEXTS.isItNow(now) : TEXTS.add(now) + "?"),
            difference.question(),
            difference.replaces() ? TEXTS.yesNow(now) : TEXTS.yesAddIt(),
            TEXTS.noLeaveThatAsIt());
  }

  /** The same twice on one day may be a slip, or it happened twice; true where it was a slip. */
  private boolean isTwice(List<Change> changes) {
    Optional<Change> twice = changes.stream().filter(this::isThere).findFirst();
    if (twice.isEmpty() || said.agrees(AGAIN) || isRecorded()) {
      return false;
    }
    if (said.leavesOut(AGAIN)) {
      return true;
    }
    throw new UnclearException(
        new WhoQuestions(turn)
            .yesOrNo(
                TEXTS.youToldMeAlready(new EntryRecorder(turn).words(List.of(twice.get()))),
                AGAIN,
                TEXTS.yesLogItAgain(),
                TEXTS.noItWasOnce()));
  }

  private boolean isThere(Change change) {
    if (change instanceof Change.Happened happened) {
      return turn.network().interactions().stream()
          .anyMatch(one -> isSame(one, happened.interaction()));
    }
    if (change instanceof Change.Introduced introduced) {
      return turn.network().introductions().stream()
          .anyMatch(
              one ->
                  one.on().equals(introduced.introduction().on())
                      && Set.copyOf(one.between())
                          .equals(Set.copyOf(introduced.introduction().between())));
    }
    return change instanceof Change.Noted noted
        && turn.known().notesAbout(noted.note().contact()).stream()
            .anyMatch(
                one ->
                    one.on().equals(noted.note().on()) && isSame(one.text(), noted.note().text()));
  }

  private static boolean isSame(Interaction one, Interaction other) {
    return one.contact().equals(other.contact())
        && one.on().equals(other.on())
        && one.kind() == other.kind()
        && one.by() == other.by()
        && one.favour() == other.favour()
        && isEqual(one.what(), other.what())
        && Objects.equals(one.event(), other.event())
        && Objects.equals(one.group(), other.group())
        && Objects.equals(one.resource(), other.resource())
        && Objects.equals(one.target(), other.target());
  }

  private static boolean isEqual(@Nullable String one, @Nullable String other) {
    return Topic.fold(one == null ? "" : one).equals(Topic.fold(other == null ? "" : other));
  }

  /** The same message once more is no second statement. */
  private boolean isRecorded() {
    return turn.services().journal().entries(turn.owner(), Long.MAX_VALUE, MOST_ENTRIES).stream()
        .anyMatch(entry -> entry.entry().id().equals(said.entry()));
  }
}
