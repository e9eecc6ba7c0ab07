package dev.networkingcoach.journal.internal.forget;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Topic;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed hashes (HMAC-SHA256) by which a forgotten person is known again. The key is the owner's
 * own, so that the same person has other hashes elsewhere. Immutable and thread-safe.
 */
public final class PersonFingerprints {
  private static final String ALGORITHM = "HmacSHA256";
  private static final Pattern PLAIN_WORD = Pattern.compile("\\p{L}+");

  private final SecretKeySpec key;

  /** Hashes under this key. */
  public PersonFingerprints(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** All hashes of one who is to be forgotten. */
  public List<byte[]> of(ForgottenPerson person) {
    List<String> texts = new ArrayList<>();
    person.emails().forEach(email -> texts.add(email(email)));
    for (String name : person.names()) {
      person.organizations().forEach(organization -> texts.add(name(name, organization)));
    }
    person.ids().stream()
        .filter(PersonFingerprints::isProfile)
        .forEach(id -> texts.add(profile(id)));
    return texts.stream().distinct().map(this::hash).toList();
  }

  /** The hashes by which somebody may turn out to be one who was forgotten. */
  public List<byte[]> of(Contact contact) {
    List<String> texts = new ArrayList<>();
    contact.emails().forEach(email -> texts.add(email(email)));
    if (!contact.name().isBlank()) {
      texts.add(name(contact.name(), Objects.requireNonNullElse(contact.organization(), "")));
    }
    if (isProfile(contact.id())) {
      texts.add(profile(contact.id()));
    }
    return texts.stream().map(this::hash).toList();
  }

  private static String email(String email) {
    return "email\n" + Topic.fold(email);
  }

  private static String name(String name, String organization) {
    return "name\n" + String.join(" ", ForgottenWords.of(name)) + "\n" + Topic.fold(organization);
  }

  private static String profile(String id) {
    return "profile\n" + Topic.fold(id);
  }

  /** Imports give ids with dots to those who have no profile, and a plain word may be anybody's. */
  private static boolean isProfile(String id) {
    return !id.contains(".") && !id.contains("@") && !PLAIN_WORD.matcher(id).matches();
  }

  private byte[] hash(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
