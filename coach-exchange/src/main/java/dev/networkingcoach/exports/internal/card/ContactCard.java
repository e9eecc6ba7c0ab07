package dev.networkingcoach.exports.internal.card;

import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.exports.internal.text.NameParts;
import dev.networkingcoach.exports.internal.text.PlainAddresses;
import dev.networkingcoach.imports.internal.text.TextCleaning;
import dev.networkingcoach.imports.network.Categories;
import ezvcard.VCard;
import ezvcard.parameter.RelatedType;
import ezvcard.property.Related;
import ezvcard.property.StructuredName;
import ezvcard.property.Uid;
import ezvcard.util.PartialDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A contact as a vCard. Immutable and thread-safe.
 *
 * @param contact who it is about
 * @param uid its identifier
 * @param known the identifiers of the cards of those they know
 */
record ContactCard(Contact contact, String uid, List<String> known) {

  /** The card. */
  VCard card() {
    VCard card = new VCard();
    card.setUid(new Uid(uid));
    name(card);
    work(card);
    PlainAddresses.of(contact).forEach(card::addEmail);
    birthday(card);
    card.setCategories(Categories.withLabels(contact).toArray(String[]::new));
    if (!contact.interests().isEmpty()) {
      card.addNote("Interests: " + joined(contact.interests()));
    }
    known.forEach(other -> card.addRelated(acquaintance(other)));
    return card;
  }

  /** A card must have a formatted name, be it empty: any other would be read back as the name. */
  private void name(VCard card) {
    card.setFormattedName(TextCleaning.line(contact.name()));
    NameParts parts = NameParts.of(contact.name());
    if (!parts.first().isEmpty()) {
      StructuredName name = new StructuredName();
      name.setGiven(parts.first());
      name.setFamily(parts.last());
      card.setStructuredName(name);
    }
  }

  private void work(VCard card) {
    String organization = contact.organization();
    if (organization != null && !organization.isBlank()) {
      card.setOrganization(organization);
    }
    String title = contact.title();
    if (title != null && !title.isBlank()) {
      card.addTitle(title);
    }
  }

  private void birthday(VCard card) {
    Birthday birthday = contact.birthday();
    if (birthday != null) {
      PartialDate.Builder date =
          PartialDate.builder()
              .month(birthday.day().getMonthValue())
              .date(birthday.day().getDayOfMonth());
      card.setBirthday(
          new ezvcard.property.Birthday(
              birthday.year() == null ? date.build() : date.year(birthday.year()).build()));
    }
  }

  private static Related acquaintance(String uid) {
    Related related = new Related(uid);
    related.getTypes().add(RelatedType.ACQUAINTANCE);
    return related;
  }

  private static String joined(List<Topic> topics) {
    return topics.stream().map(Topic::text).collect(Collectors.joining(", "));
  }
}
