package dev.networkingcoach.imports.internal.mail;

import dev.networkingcoach.imports.internal.text.EmailAddresses;
import dev.networkingcoach.imports.internal.text.TextCleaning;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the people a header names. Stateless and thread-safe. */
final class MailAddresses {
  private static final Pattern LAST_FIRST = Pattern.compile("([^,@]{1,60}), ([^,@]{1,60})");
  private static final Pattern QUOTES = Pattern.compile("^['\"]+|['\"]+$");

  private MailAddresses() {}

  /** Those with an address; groups and what is no address are left out. */
  static List<MailPerson> in(String header) {
    if (header.isEmpty()) {
      return List.of();
    }
    List<MailPerson> people = new ArrayList<>();
    try {
      for (InternetAddress one : InternetAddress.parseHeader(header, false)) {
        String address = one.getAddress() == null ? "" : TextCleaning.line(one.getAddress());
        if (!one.isGroup() && address.indexOf('@') > 0 && address.indexOf(' ') < 0) {
          people.add(new MailPerson(address, name(one.getPersonal(), address)));
        }
      }
    } catch (AddressException broken) {
      people.clear();
      EmailAddresses.in(header).forEach(address -> people.add(new MailPerson(address, "")));
    }
    return people;
  }

  private static String name(@Nullable String said, String address) {
    String name =
        said == null ? "" : QUOTES.matcher(EncodedWords.decoded(said)).replaceAll("").strip();
    if (name.indexOf('@') >= 0 || name.equalsIgnoreCase(address)) {
      return "";
    }
    Matcher turned = LAST_FIRST.matcher(name);
    return turned.matches() ? turned.group(2) + " " + turned.group(1) : name;
  }
}
