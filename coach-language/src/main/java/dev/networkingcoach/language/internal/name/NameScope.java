package dev.networkingcoach.language.internal.name;

import dev.networkingcoach.language.command.Context;
import dev.networkingcoach.language.command.KnownNames.Kind;
import dev.networkingcoach.language.command.NamedContact;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that are known, and of whom was spoken last. Not thread-safe. */
public final class NameScope {
  private final PersonIndex index;
  private final Set<String> organizations;
  private final Set<String> events = new HashSet<>();
  private final List<NamedContact> people;
  private final Set<String> introduced = new HashSet<>();
  private final Context context;
  private List<NamedContact> spoken = List.of();
  private @Nullable NamedContact last;
  private int turns;
  private boolean spokenHere;

  /** The names in a context. */
  public NameScope(Context context, PeopleCache cache) {
    this.context = context;
    KnownPeople known = cache.of(context.names().people());
    people = known.people();
    index = known.index();
    organizations = known.organizations();
    context.names().names(Kind.EVENT).forEach(name -> events.add(PersonIndex.folded(name)));
    spoken = context.thread().people().stream().map(this::person).toList();
    spoken.stream().filter(one -> !one.isContact()).forEach(one -> introduced.add(one.name()));
  }

  private NamedContact person(String name) {
    List<NamedContact> found =
        people.stream().filter(one -> one.id().equals(name) || one.name().equals(name)).toList();
    return found.size() == 1
        ? found.get(0)
        : new NamedContact(name, name, null, null, List.of(), false);
  }

  /** What has to be known. */
  public Context context() {
    return context;
  }

  /** The people. */
  public PersonIndex index() {
    return index;
  }

  /** Of whom was spoken last. */
  public List<NamedContact> spoken() {
    return spoken;
  }

  /** Whether this message itself has spoken of somebody before. */
  public boolean isSpokenHere() {
    return spokenHere;
  }

  /** The whole name of somebody new, of whom was spoken, by the first word of it; null for none. */
  @Nullable String introduced(String word) {
    List<String> whole =
        introduced.stream()
            .filter(name -> name.contains(" "))
            .filter(name -> PersonIndex.first(name).equals(word.toLowerCase(Locale.ROOT)))
            .toList();
    return whole.size() == 1 ? whole.get(0) : null;
  }

  /** How often it was spoken of others: what was found out before holds no longer. */
  int turns() {
    return turns;
  }

  /** Who was named last of all; null for nobody. */
  public @Nullable NamedContact last() {
    return last;
  }

  /** Of those of whom is spoken, this one was named last. */
  public void lastNamed(@Nullable NamedContact one) {
    last = one;
  }

  /** Now it is spoken of others. */
  public void spokenOf(List<NamedContact> others) {
    turns++;
    others.stream().filter(one -> !one.isContact()).forEach(one -> introduced.add(one.name()));
    if (!others.isEmpty()) {
      spokenHere = true;
      spoken = List.copyOf(others);
    }
  }

  /** Whether words are the name of an organization that is known, or its first word. */
  public boolean isOrganization(String words) {
    String folded = PersonIndex.folded(words);
    return !folded.isEmpty() && organizations.contains(folded);
  }

  /** Whether words are the name of an event that is known. */
  public boolean isEvent(String words) {
    String folded = PersonIndex.folded(words);
    return !folded.isEmpty()
        && (events.contains(folded)
            || events.contains(folded.replace(" ", ""))
            || context.names().knows(Kind.EVENT, words));
  }

  /** Those who work at an organization, by its name or the first words of it. */
  public List<NamedContact> at(String organization) {
    String folded = PersonIndex.folded(organization);
    return people.stream()
        .filter(NamedContact::isContact)
        .filter(person -> person.organization() != null)
        .filter(
            person -> {
              String theirs = PersonIndex.folded(String.valueOf(person.organization()));
              return !folded.isEmpty()
                  && (theirs.equals(folded)
                      || theirs.startsWith(folded + " ")
                      || folded.startsWith(theirs + " "));
            })
        .toList();
  }
}
