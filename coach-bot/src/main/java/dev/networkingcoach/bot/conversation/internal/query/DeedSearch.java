package dev.networkingcoach.bot.conversation.internal.query;

import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.bot.conversation.internal.turn.NetworkNames;
import dev.networkingcoach.bot.conversation.internal.words.HappeningWords;
import dev.networkingcoach.language.command.FactQuery;
import dev.networkingcoach.language.command.FactQuery.Circumstance;
import dev.networkingcoach.language.command.FactQuery.Dealing;
import dev.networkingcoach.language.command.Who;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened until today, newest first. Immutable and thread-safe. */
final class DeedSearch {
  private static final Comparator<PastDeed> NEWEST_FIRST =
      Comparator.comparing(PastDeed::on).thenComparing(PastDeed::id).reversed();

  private final List<PastDeed> deeds;
  private final NetworkNames names;
  private final HappeningWords words;

  DeedSearch(Network network, LocalDate today) {
    names = new NetworkNames(network);
    words = new HappeningWords(names, today);
    Stream<PastDeed> interactions = network.interactions().stream().map(PastDeed::of);
    Stream<PastDeed> introductions =
        network.introductions().stream().flatMap(DeedSearch::bothSides);
    deeds =
        Stream.concat(interactions, introductions)
            .filter(deed -> !deed.on().isAfter(today))
            .sorted(NEWEST_FIRST)
            .toList();
  }

  private static Stream<PastDeed> bothSides(Introduction introduction) {
    return introduction.between().stream().map(contact -> PastDeed.of(introduction, contact));
  }

  /** What a question asks for, of the contacts that count. */
  List<PastDeed> of(Dealing dealing, Predicate<String> contacts) {
    Predicate<PastDeed> fits = fits(dealing);
    return deeds.stream()
        .filter(deed -> contacts.test(deed.contact()))
        .filter(deed -> counts(deed, dealing.kinds()))
        .filter(fits)
        .toList();
  }

  /** Everything, newest first. */
  List<PastDeed> all() {
    return deeds;
  }

  /** Everything with one contact. */
  List<PastDeed> with(String contact) {
    return deeds.stream().filter(deed -> deed.contact().equals(contact)).toList();
  }

  /** The last time the owner was in touch with a contact, in which way ever. */
  Optional<PastDeed> lastTouch(String contact) {
    return with(contact).stream()
        .filter(deed -> deed.kind() != InteractionKind.PITCHED)
        .findFirst();
  }

  String words(PastDeed deed) {
    return deed.words(words);
  }

  String name(String id) {
    return names.apply(id);
  }

  private static boolean counts(PastDeed deed, Set<InteractionKind> kinds) {
    return kinds.isEmpty() ? deed.kind() != InteractionKind.PITCHED : kinds.contains(deed.kind());
  }

  private Predicate<PastDeed> fits(Dealing dealing) {
    Circumstance circumstance = dealing.circumstance();
    FactQuery.Period period = circumstance.period();
    WordMatch event = wanted(circumstance.event());
    WordMatch about = wanted(dealing.about());
    Who target = circumstance.target();
    WordMatch towards = wanted(target == null ? null : target.written());
    return deed ->
        (period == null || period.includes(deed.on()))
            && (!circumstance.theirs() || deed.isFromThem())
            && (dealing.favour() == null || dealing.favour() == deed.favour())
            && (event == null || event.fits(named(deed.event())))
            && (towards == null || towards.fits(towards(deed)))
            && (about == null || about.fits(about(deed)));
  }

  private static @Nullable WordMatch wanted(@Nullable String words) {
    return words == null || words.isBlank() ? null : new WordMatch(words);
  }

  /** An id and the name of what it stands for. */
  private Stream<String> named(@Nullable String id) {
    return id == null ? Stream.empty() : Stream.of(id, names.apply(id));
  }

  private Stream<String> towards(PastDeed deed) {
    return Stream.concat(named(deed.target()), Stream.ofNullable(deed.what()));
  }

  private Stream<String> about(PastDeed deed) {
    Stream<String> favour = Stream.ofNullable(deed.favour()).map(HappeningWords::favour);
    Interaction interaction = deed.interaction();
    Stream<String> group = named(interaction == null ? null : interaction.group());
    return Stream.of(
            Stream.ofNullable(deed.what()),
            named(deed.resource()),
            named(deed.target()),
            favour,
            group)
        .flatMap(texts -> texts);
  }
}
