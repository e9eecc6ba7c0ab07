package dev.networkingcoach.imports.internal.format;

import static dev.networkingcoach.imports.internal.format.FormatTexts.TEXTS;

import dev.networkingcoach.imports.internal.text.EmailAddresses;
import dev.networkingcoach.imports.internal.text.ProfileAddress;
import dev.networkingcoach.imports.internal.text.TextCleaning;
import dev.networkingcoach.imports.internal.text.WrittenLabels;
import ezvcard.VCard;
import ezvcard.io.scribe.ScribeIndex;
import ezvcard.io.text.VCardReader;
import ezvcard.property.Email;
import ezvcard.property.Kind;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.TextProperty;
import ezvcard.property.VCardProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * vCard 2.1, 3.0 and 4.0. Taken in are the name, the first organization and title, all e-mail
 * addresses, a LinkedIn profile, the birthday, categories and notes; photos and telephone numbers
 * are not. Stateless and thread-safe.
 */
public final class VCardFormat {
  private static final String CUT_OFF = TEXTS.theCardIsCutOff();
  private static final ScribeIndex NAMES = new ScribeIndex();

  /** What is read, and what says nothing of the person. */
  private static final Set<String> READ =
      Set.of(
          "FN",
          "N",
          "ORG",
          "TITLE",
          "EMAIL",
          "BDAY",
          "CATEGORIES",
          "NOTE",
          "UID",
          "KIND",
          "REV",
          "PRODID",
          "VERSION",
          "SOURCE",
          "PROFILE",
          "CLASS",
          "SORT-STRING",
          "X-ABLABEL",
          "X-ABSHOWAS",
          "X-SOCIALPROFILE",
          "SOCIALPROFILE",
          "X-ABUID");

  private VCardFormat() {}

  /** Whether a vCard begins in this beginning of a file. */
  public static boolean recognises(String head) {
    return head.lines()
        .filter(line -> !line.isBlank())
        .findFirst()
        .filter(line -> line.strip().toUpperCase(Locale.ROOT).equals("BEGIN:VCARD"))
        .isPresent();
  }

  /**
   * Reads all cards into the findings. What a card lacks is told there and never thrown.
   *
   * @param expected is told how many there are, before the first is read: that takes its time
   * @param each is called for each card, before it is read
   */
  public static void read(String text, FileFindings findings, IntConsumer expected, Runnable each) {
    List<VCards.Card> cards = VCards.in(text);
    expected.accept(cards.size());
    for (VCards.Card card : cards) {
      each.run();
      findings.countRow();
      if (card.complete()) {
        read(card, findings);
      } else {
        findings.skip(card.line(), CUT_OFF);
      }
    }
  }

  private static void read(VCards.Card card, FileFindings findings) {
    try (VCardReader reader = new VCardReader(card.text())) {
      reader.setDefaultQuotedPrintableCharset(QuotedPrintable.charset(card.text()));
      VCard vcard = reader.readNext();
      if (vcard == null) {
        findings.skip(card.line(), CUT_OFF);
      } else if (isNoPerson(vcard)) {
        findings.skip(card.line(), TEXTS.aGroupOrAnOrganization());
      } else {
        findings.contact(card.line(), person(vcard), null, uid(vcard), notes(vcard));
        findings.leftOut(leftOut(vcard));
        CardBirthday.fault(vcard).ifPresent(fault -> findings.skip(card.line(), fault));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static boolean isNoPerson(VCard vcard) {
    Kind kind = vcard.getKind();
    return (kind != null && !kind.isIndividual())
        || extended(vcard, "X-ADDRESSBOOKSERVER-KIND").anyMatch("group"::equalsIgnoreCase)
        || (isShownAsCompany(vcard) && nameOfParts(vcard).isEmpty());
  }

  /** Apple shows the company in place of the person, whose name is in N then. */
  private static boolean isShownAsCompany(VCard vcard) {
    return extended(vcard, "X-ABSHOWAS").anyMatch("company"::equalsIgnoreCase);
  }

  private static List<String> notes(VCard vcard) {
    return texts(vcard.getNotes().stream().map(TextProperty::getValue));
  }

  /** The properties that say something of the person and were not read, by their names. */
  private static Map<String, Integer> leftOut(VCard vcard) {
    Map<String, Integer> counts = new TreeMap<>();
    for (VCardProperty property : vcard) {
      String name =
          property instanceof RawProperty raw
              ? raw.getPropertyName().toUpperCase(Locale.ROOT)
              : NAMES.getPropertyScribe(property).getPropertyName();
      if (!READ.contains(name) && !(name.equals("URL") && profile(vcard) != null)) {
        counts.merge(name, 1, Integer::sum);
      }
    }
    return counts;
  }

  private static PersonRow person(VCard vcard) {
    Organization organization = vcard.getOrganization();
    return new PersonRow(
        name(vcard),
        profile(vcard),
        organization == null ? "" : first(organization.getValues().stream()),
        first(vcard.getTitles().stream().map(TextProperty::getValue)),
        EmailAddresses.in(texts(vcard.getEmails().stream().map(Email::getValue))),
        CardBirthday.of(vcard).orElse(null),
        WrittenLabels.in(
            vcard.getCategoriesList().stream().flatMap(one -> one.getValues().stream()).toList()));
  }

  /** The name as the card would have it shown, else its parts in Western order. */
  private static String name(VCard vcard) {
    String formatted =
        isShownAsCompany(vcard)
            ? ""
            : first(vcard.getFormattedNames().stream().map(TextProperty::getValue));
    return formatted.isEmpty() ? nameOfParts(vcard) : formatted;
  }

  private static String nameOfParts(VCard vcard) {
    StructuredName name = vcard.getStructuredName();
    if (name == null) {
      return "";
    }
    Stream<String> middle = name.getAdditionalNames().stream();
    Stream<@Nullable String> parts =
        Stream.concat(
            Stream.concat(Stream.of(Optional.ofNullable(name.getGiven()).orElse("")), middle),
            Stream.of(Optional.ofNullable(name.getFamily()).orElse("")));
    return String.join(" ", texts(parts));
  }

  private static @Nullable String profile(VCard vcard) {
    Stream<@Nullable String> addresses =
        Stream.concat(
            vcard.getUrls().stream().map(TextProperty::getValue),
            Stream.concat(extended(vcard, "X-SOCIALPROFILE"), extended(vcard, "SOCIALPROFILE")));
    return texts(addresses).stream()
        .map(ProfileAddress::slug)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String uid(VCard vcard) {
    return vcard.getUid() == null ? null : vcard.getUid().getValue();
  }

  private static Stream<@Nullable String> extended(VCard vcard, String name) {
    return vcard.getExtendedProperties(name).stream().map(RawProperty::getValue);
  }

  private static String first(Stream<@Nullable String> values) {
    return texts(values).stream().findFirst().orElse("");
  }

  private static List<String> texts(Stream<@Nullable String> values) {
    return values
        .filter(value -> value != null)
        .map(TextCleaning::line)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.toList());
  }
}
