package dev.networkingcoach.bot.conversation.internal.turn;

import dev.networkingcoach.api.explain.Explanation;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Entry;
import dev.networkingcoach.api.journal.Journal;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.journal.RecordedEntry;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.services.CoachServices;
import dev.networkingcoach.bot.settings.Preferences;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One turn of the conversation with one person. What is known is read once and again after each
 * recording, only from the journal of that person. Not thread-safe.
 */
public final class ConversationTurn {
  private static final String OPENED = "opened";

  /** More than are recorded between one try to answer and the next. */
  private static final int NEWEST = 50;

  private final CoachServices services;
  private final Person person;
  private final Instant now;
  private final Utterance said;
  private final Event event;
  private boolean opened;
  private @Nullable Known known;
  private @Nullable PersonNames people;
  private @Nullable Plan plan;

  /** A turn that begins. */
  public ConversationTurn(
      CoachServices services, Person person, Instant now, Utterance said, Event event) {
    this.services = services;
    this.person = person;
    this.now = now;
    this.said = said;
    this.event = event;
  }

  /**
   * What a turn is for.
   *
   * @param id the same when it is answered again
   * @param again whether answering it was begun before
   */
  public record Event(String id, boolean again) {
    /** Nothing a person did. */
    public static final Event NONE = new Event("", false);
  }

  /** The same turn with other words. */
  public ConversationTurn with(Utterance other) {
    ConversationTurn same = new ConversationTurn(services, person, now, other, event);
    same.opened = opened;
    same.known = known;
    same.people = people;
    same.plan = plan;
    return same;
  }

  /** What the conversation works with. */
  public CoachServices services() {
    return services;
  }

  /** Who it is. */
  public Person person() {
    return person;
  }

  /** Whose journal it is. */
  public OwnerKey owner() {
    return person.key();
  }

  /** What the person did. */
  public Utterance said() {
    return said;
  }

  /** What the turn is for. */
  public Event event() {
    return event;
  }

  /** The time of this turn. */
  public Instant now() {
    return now;
  }

  /** The day of this turn in the owner's zone. */
  public LocalDate today() {
    return LocalDate.ofInstant(now, network().owner().zone());
  }

  /** Whether nothing was ever recorded for the person. */
  public boolean isNew() {
    known();
    return !opened;
  }

  /** What is known. */
  public Known known() {
    Known read = known;
    if (read == null) {
      Optional<Known> found = services.journal().read(owner());
      opened = found.isPresent();
      read = found.orElseGet(() -> new Known(Network.builder(newOwner()).build(), List.of(), 0));
      known = read;
    }
    return read;
  }

  private Owner newOwner() {
    ZoneId zone = person.zone();
    return Owner.builder(
            owner().owner(),
            person.name().strip().replaceAll("\\p{Cntrl}+", " "),
            zone == null ? ZoneId.of("UTC") : zone)
        .build();
  }

  /** The network. */
  public Network network() {
    return known().network();
  }

  /** The people in the network. */
  public PersonNames people() {
    PersonNames named = people;
    if (named == null) {
      named = new PersonNames(network());
      people = named;
    }
    return named;
  }

  /** The plan of today. */
  public Plan plan() {
    Plan made = plan;
    if (made == null) {
      made = services.coach().advise(network(), today());
      plan = made;
    }
    return made;
  }

  /** Why each rule does or does not speak about a contact that is not archived. */
  public Explanation explain(String contact) {
    return services.coach().explain(contact, network(), today());
  }

  /** How the person wants to hear from the coach. */
  public Preferences preferences() {
    return services.preferences().of(owner());
  }

  /** Records changes under the id of what was said. */
  public Journal.Recorded record(List<Change> changes) {
    return record(said.entry(), changes);
  }

  /** Records changes under an id. */
  public Journal.Recorded record(String entry, List<Change> changes) {
    return record(entry(entry, owner().owner(), changes));
  }

  /** Records what not the person said, but a program such as the coach. */
  public Journal.Recorded recordOf(String program, String entry, Change... changes) {
    return record(entry(entry, program, List.of(changes)));
  }

  private Journal.Recorded record(Entry entry) {
    open();
    Journal.Recorded recorded = services.journal().record(owner(), entry);
    forgetWhatWasRead();
    return recorded;
  }

  /** What an earlier try to answer the same has recorded; empty where there was none. */
  public Optional<RecordedEntry> recordedBefore() {
    return event.again
        ? services.journal().entries(owner(), Long.MAX_VALUE, NEWEST).stream()
            .filter(entry -> entry.entry().id().equals(said.entry()))
            .findFirst()
        : Optional.empty();
  }

  /** Opens the journal of a person who has none. */
  public void open() {
    if (isNew()) {
      Owner owner = network().owner();
      List<Change> opened = List.of(new Change.Opened(owner));
      services.journal().record(owner(), entry(OPENED, owner().owner(), opened));
      forgetWhatWasRead();
    }
  }

  /** Reads again what is known, where it is needed. */
  public void forgetWhatWasRead() {
    known = null;
    people = null;
    plan = null;
  }

  private Entry entry(String id, String by, List<Change> changes) {
    return new Entry(id, now, by, person.channel(), changes);
  }
}
