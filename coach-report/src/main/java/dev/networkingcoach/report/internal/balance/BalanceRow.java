package dev.networkingcoach.report.internal.balance;

import static dev.networkingcoach.report.internal.words.ReportTexts.TEXTS;

import dev.networkingcoach.api.explain.ContactStanding;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.report.internal.words.ReportMaterial;
import dev.networkingcoach.report.internal.words.ReportNames;
import org.jspecify.annotations.Nullable;

/**
 * One contact's balance.
 *
 * @param name the contact's name
 * @param work what they do and where; empty where not known
 * @param gave how often the owner gave, introductions among it
 * @param thanked how often the owner thanked
 * @param asked how often the owner asked
 * @param received how often the owner received
 * @param next whose turn it is, in words
 * @param owedSince the day since which thanks are owed, as in {@code 2026-11-25}; null for none
 */
record BalanceRow(
    String name,
    String work,
    int gave,
    int thanked,
    int asked,
    int received,
    String next,
    @Nullable String owedSince) {

  static BalanceRow of(Contact contact, int thanked, ReportMaterial material) {
    ContactStanding standing = material.standing(contact.id());
    Interaction owed = standing.owedThanks();
    return new BalanceRow(
        material.people().name(contact.id()),
        ReportNames.work(contact),
        standing.gives(),
        thanked,
        standing.asks(),
        standing.receipts(),
        TEXTS.next(standing.stage()),
        owed == null ? null : owed.on().toString());
  }
}
