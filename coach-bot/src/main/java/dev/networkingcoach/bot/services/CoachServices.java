package dev.networkingcoach.bot.services;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.journal.Journal;
import dev.networkingcoach.api.path.IntroductionPaths;
import dev.networkingcoach.api.store.PersonStore;
import dev.networkingcoach.bot.exchange.ContactExchange;
import dev.networkingcoach.bot.settings.PreferenceStore;
import java.util.Optional;

/**
 * What a coach works with, in conversation and when it speaks up on its own account. Immutable, and
 * as thread-safe as its parts, which are all.
 *
 * @param journal what persons told
 * @param persons what is kept beside it
 * @param coach who advises
 * @param paths who knows the ways to people
 * @param exchange what brings contacts in and takes them away
 * @param model who is asked what words mean that were not understood; empty where nobody is
 */
public record CoachServices(
    Journal journal,
    PersonStore persons,
    Coach coach,
    IntroductionPaths paths,
    ContactExchange exchange,
    Optional<ModelUse> model) {

  /** The preferences of persons; kept beside the journal. */
  public PreferenceStore preferences() {
    return new PreferenceStore(persons);
  }
}
