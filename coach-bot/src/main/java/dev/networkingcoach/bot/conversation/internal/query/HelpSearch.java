package dev.networkingcoach.bot.conversation.internal.query;

import static dev.networkingcoach.bot.conversation.internal.query.QueryTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the owner could do for a contact: offers, things to pass on, and other contacts. */
final class HelpSearch {
  private final Network network;
  private final DeedSearch deeds;

  HelpSearch(Network network, DeedSearch deeds) {
    this.network = network;
    this.deeds = deeds;
  }

  List<FactAnswer.Line> forContact(Contact contact) {
    List<FactAnswer.Line> lines = new ArrayList<>();
    network.owner().offers().stream()
        .filter(offer -> fits(contact.needs(), offer))
        .map(offer -> new FactAnswer.Line(TEXTS.youOfferYourself(offer.text()), null, null))
        .forEach(lines::add);
    Set<String> given =
        deeds.with(contact.id()).stream()
            .map(PastDeed::resource)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    List<Topic> liked =
        Stream.concat(contact.needs().stream(), contact.interests().stream()).toList();
    network.resources().stream()
        .filter(resource -> !given.contains(resource.id()))
        .filter(resource -> resource.topics().stream().anyMatch(topic -> fits(liked, topic)))
        .map(resource -> new FactAnswer.Line(resource.title(), TEXTS.toPassOn(), null))
        .forEach(lines::add);
    network.contacts().stream()
        .filter(other -> !other.archived() && !other.id().equals(contact.id()))
        .forEach(
            other ->
                other.offers().stream()
                    .filter(offer -> fits(contact.needs(), offer))
                    .findFirst()
                    .map(offer -> FactSearch.line(other, TEXTS.offers(offer.text())))
                    .ifPresent(lines::add));
    return lines;
  }

  /** The same words, or one among the words of the other. */
  private static boolean fits(List<Topic> wanted, Topic offer) {
    return wanted.stream()
        .anyMatch(
            topic ->
                topic.equals(offer)
                    || new WordMatch(topic.text()).fits(offer.text())
                    || new WordMatch(offer.text()).fits(topic.text()));
  }
}
