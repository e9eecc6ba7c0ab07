package dev.networkingcoach.report.browser;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.report.samples.ReportSamples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The facts of a network counted one by one, without what the page is made with. */
record Counted(Network network) {

  /** The contacts who are not archived. */
  List<Contact> contacts() {
    return network.contacts().stream().filter(contact -> !contact.archived()).toList();
  }

  long count(Contact contact, InteractionKind kind) {
    return happened(one -> one.contact().equals(contact.id()) && one.kind() == kind);
  }

  /** Gifts and introductions. */
  long gifts(Contact contact) {
    return count(contact, InteractionKind.GAVE)
        + network.introductions().stream()
            .filter(one -> one.between().contains(contact.id()))
            .filter(one -> !one.on().isAfter(ReportSamples.TODAY))
            .count();
  }

  /** The kinds in the order of the table, and their sum. */
  List<String> week(LocalDate monday) {
    LocalDate next = monday.plusDays(7);
    Predicate<LocalDate> within = day -> !day.isBefore(monday) && day.isBefore(next);
    List<Long> counts = new ArrayList<>();
    for (InteractionKind kind :
        List.of(InteractionKind.MET, InteractionKind.TALKED, InteractionKind.GAVE)) {
      counts.add(happened(one -> one.kind() == kind && within.test(one.on())));
    }
    counts.add(introduced(within));
    for (InteractionKind kind :
        List.of(
            InteractionKind.THANKED,
            InteractionKind.ASKED,
            InteractionKind.RECEIVED,
            InteractionKind.DECLINED,
            InteractionKind.PITCHED)) {
      counts.add(happened(one -> one.kind() == kind && within.test(one.on())));
    }
    counts.add(counts.stream().mapToLong(Long::longValue).sum());
    return counts.stream().map(String::valueOf).toList();
  }

  long on(LocalDate day) {
    return happened(one -> one.on().equals(day)) + introduced(day::equals);
  }

  String role(Contact contact) {
    return contact.advocacy() == Advocacy.NONE ? "Contact" : contact.advocacy().name();
  }

  /** The tie in a word; empty for none. */
  String strength(Contact contact) {
    double strength =
        ReportSamples.COACH
            .explain(contact.id(), network, ReportSamples.TODAY)
            .standing()
            .strength();
    if (strength == 0) {
      return "";
    }
    return strength >= 0.5 ? "strong" : strength >= 0.2 ? "medium" : "weak";
  }

  private long happened(Predicate<Interaction> condition) {
    Set<String> known = contacts().stream().map(Contact::id).collect(Collectors.toSet());
    return network.interactions().stream()
        .filter(one -> known.contains(one.contact()) && !one.on().isAfter(ReportSamples.TODAY))
        .filter(condition)
        .count();
  }

  private long introduced(Predicate<LocalDate> when) {
    return network.introductions().stream()
        .filter(one -> !one.on().isAfter(ReportSamples.TODAY) && when.test(one.on()))
        .count();
  }
}
