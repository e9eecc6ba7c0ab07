package dev.networkingcoach.imports.internal.mail;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Drafts, spam and the bin, by the names that folders and labels have in the languages of mail
 * programs. Stateless and thread-safe.
 */
final class UnwantedFolders {
  private static final Set<String> DRAFTS =
      Set.of(
          "draft",
          "drafts",
          "entwurf",
          "entwürfe",
          "brouillons",
          "borradores",
          "bozze",
          "concepten",
          "rascunhos",
          "unsent messages");

  private static final Set<String> UNWANTED =
      Set.of(
          "spam",
          "junk",
          "junk e-mail",
          "junk email",
          "bulk mail",
          "trash",
          "bin",
          "deleted",
          "deleted items",
          "deleted messages",
          "papierkorb",
          "gelöscht",
          "gelöschte elemente",
          "corbeille",
          "éléments supprimés",
          "indésirables",
          "courrier indésirable",
          "papelera",
          "correo no deseado",
          "elementos eliminados",
          "cestino",
          "posta indesiderata",
          "prullenbak",
          "verwijderde items",
          "ongewenste e-mail",
          "lixo",
          "lixeira");

  private static final Pattern BETWEEN_LABELS = Pattern.compile(",");
  private static final Pattern BETWEEN_FOLDERS = Pattern.compile("[/\\\\.]");
  private static final Pattern MBOX = Pattern.compile("(?i)\\.mbo?x$");
  private static final Pattern WHOLE = Pattern.compile("\\z");

  private UnwantedFolders() {}

  /**
   * Why the mails of a file are left out, by the folders it lies in, and by its own name where a
   * file is a folder: {@code Trash} and {@code Spam.mbox}, but not {@code Spam.eml}, which programs
   * name by the subject. Null where they are not.
   */
  static @Nullable LeftOutMail file(String path) {
    int name = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
    LeftOutMail above = among(BETWEEN_FOLDERS, path.substring(0, name));
    if (above != null) {
      return above;
    }
    String own = path.substring(name);
    return among(MBOX.matcher(own).find() ? BETWEEN_FOLDERS : WHOLE, own);
  }

  /** Why a mail is left out, by its labels with commas between them; null where it is not. */
  static @Nullable LeftOutMail labels(String labels) {
    return among(BETWEEN_LABELS, labels);
  }

  private static @Nullable LeftOutMail among(Pattern between, String names) {
    for (String name : between.split(names, -1)) {
      String plain = name.strip().replace("\"", "").toLowerCase(Locale.ROOT);
      if (DRAFTS.contains(plain)) {
        return LeftOutMail.DRAFT;
      }
      if (UNWANTED.contains(plain)) {
        return LeftOutMail.UNWANTED;
      }
    }
    return null;
  }
}
