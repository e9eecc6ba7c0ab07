package dev.networkingcoach.language.internal.question;

import dev.networkingcoach.language.command.NamedContact;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.name.NameTagger;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import java.util.List;

/** Adds to a question what its first words and what was spoken of before tell. Not thread-safe. */
final class QuestionContext {
  private static final int LONGEST_LEAD = 7;
  private static final int MOST_BRIEF = 3;

  private final WordBook book;
  private final NameTagger names;

  QuestionContext(WordBook book, NameTagger names) {
    this.book = book;
    this.names = names;
  }

  /** "Is it weird to write …", "ask Marta again?": whether it is wise. */
  int opening(TokenRow row, QuestionParts parts) {
    boolean whether =
        (row.low(0).equals("is") || row.low(0).equals("would") || row.low(0).equals("was"))
            && row.low(1).equals("it");
    int to = row.lows().subList(0, Math.min(LONGEST_LEAD, row.size())).indexOf("to");
    if (whether && to > 2) {
      parts.tag(QuestionTag.MAY, 0);
      return to + 1;
    }
    boolean bare = book.is("askverb", row.low(0)) && row.size() > 1;
    if (bare && names.at(row, 1, false) != null) {
      parts.tag(QuestionTag.MAY, 0);
    }
    return 0;
  }

  /** "Have we ever spoken?", "mail?": whom the last answer was about. */
  void spoken(TokenRow row, QuestionParts parts) {
    List<NamedContact> last = names.scope().spoken();
    boolean nobody =
        parts.who.isEmpty()
            && parts.strangers.isEmpty()
            && parts.content.isEmpty()
            && !parts.has(QuestionTag.WHO)
            && !parts.has(QuestionTag.ANYBODY)
            && parts.organization == null
            && parts.event == null
            && parts.period == null;
    boolean us =
        (parts.isInverted || row.lows().contains("we"))
            && parts.firstMine >= 0
            && (parts.has(QuestionTag.TALKED) || parts.has(QuestionTag.MET));
    boolean detail =
        row.size() <= MOST_BRIEF && QueryBuilding.asksForDetail(parts) && parts.firstMine < 0;
    if (nobody && !last.isEmpty() && (us || (detail && last.size() == 1))) {
      last.forEach(person -> parts.who.add(new Who(person.id())));
    }
    boolean does = row.low(row.size() - 1).equals("do") && parts.has(QuestionTag.WHAT);
    if (does && parts.who.size() == 1 && parts.firstMine < 0 && parts.content.isEmpty()) {
      parts.tag(QuestionTag.TITLE, row.size() - 1);
    }
    boolean asks = parts.has(QuestionTag.ASKED) || parts.has(QuestionTag.MAY);
    if (asks && !parts.has(QuestionTag.PATH) && parts.who.size() > 1) {
      parts.people.stream()
          .flatMap(one -> one.known().stream())
          .filter(one -> !one.isContact())
          .filter(one -> parts.who.remove(new Who(one.id())))
          .forEach(one -> parts.content.add(one.name()));
    }
    if (parts.isThere && parts.organization == null && last.size() == 1) {
      parts.organization = last.get(0).organization();
    }
  }
}
