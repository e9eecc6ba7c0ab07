package dev.networkingcoach.api.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the coach advises on a day. The same facts give the same plan. Immutable and thread-safe.
 *
 * @param owner the owner's id
 * @param today the day it is for, in the owner's zone
 * @param advice everything there is to advise, best first: by score, then due date (none last),
 *     then key; suppressed advice among it
 * @param agenda the keys of the few things worth doing on the day, best first: at most the policy's
 *     daily budget, no contact twice, nothing suppressed
 */
public record Plan(String owner, LocalDate today, List<Advice> advice, List<String> agenda) {

  /** Copies the lists. */
  public Plan {
    advice = List.copyOf(advice);
    agenda = List.copyOf(agenda);
  }

  /**
   * The advice that is about a contact, alone or with others, best first; suppressed advice among
   * it.
   *
   * @param contact the contact's id
   */
  public List<Advice> forContact(String contact) {
    Objects.requireNonNull(contact, "contact must not be null: the id of a contact was expected.");
    return advice.stream().filter(one -> one.contacts().contains(contact)).toList();
  }

  /** The advice on the agenda, best first. */
  public List<Advice> todo() {
    Map<String, Advice> byKey =
        advice.stream().collect(Collectors.toMap(Advice::key, Function.identity()));
    return agenda.stream().flatMap(key -> Stream.ofNullable(byKey.get(key))).toList();
  }
}
