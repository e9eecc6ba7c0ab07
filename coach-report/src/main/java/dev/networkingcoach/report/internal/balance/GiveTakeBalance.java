package dev.networkingcoach.report.internal.balance;

import static dev.networkingcoach.report.internal.words.ReportTexts.TEXTS;

import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.report.internal.words.ReportMaterial;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What goes out and what comes in, contact by contact.
 *
 * @param rows a row for each contact who is not archived, in the order of their ids
 */
public record GiveTakeBalance(List<BalanceRow> rows) {

  /** The balance of a network. */
  public static GiveTakeBalance of(ReportMaterial material) {
    Map<String, Long> thanks =
        material.network().interactions().stream()
            .filter(interaction -> interaction.kind() == InteractionKind.THANKED)
            .filter(interaction -> !interaction.on().isAfter(material.today()))
            .collect(Collectors.groupingBy(Interaction::contact, Collectors.counting()));
    return new GiveTakeBalance(
        material.contacts().stream()
            .map(
                contact ->
                    BalanceRow.of(
                        contact, thanks.getOrDefault(contact.id(), 0L).intValue(), material))
            .toList());
  }

  /** All of it in a sentence. */
  public String summary() {
    int gave = rows.stream().mapToInt(BalanceRow::gave).sum();
    int thanked = rows.stream().mapToInt(BalanceRow::thanked).sum();
    int asked = rows.stream().mapToInt(BalanceRow::asked).sum();
    int received = rows.stream().mapToInt(BalanceRow::received).sum();
    return TEXTS.balance(rows.size(), gave, thanked, asked, received)
        + " "
        + TEXTS.thanksOwed(owed());
  }

  /** To how many contacts thanks are owed. */
  public long owed() {
    return rows.stream().filter(row -> row.owedSince() != null).count();
  }
}
