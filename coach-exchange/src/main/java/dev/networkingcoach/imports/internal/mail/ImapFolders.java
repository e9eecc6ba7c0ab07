package dev.networkingcoach.imports.internal.mail;

import dev.networkingcoach.imports.mail.MailAccount;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.angus.mail.imap.IMAPFolder;

/**
 * Which folders of a mailbox hold what was received and sent: the one of all mail, where the server
 * says which that is (RFC 6154), else the inbox and that of sent mail. Stateless and thread-safe.
 */
final class ImapFolders {
  /** What sent mail lies in where the server does not say it. */
  private static final Set<String> SENT =
      Set.of(
          "sent",
          "sent items",
          "sent mail",
          "sent messages",
          "gesendet",
          "gesendete elemente",
          "gesendete objekte",
          "envoy\u00e9s",
          "\u00e9l\u00e9ments envoy\u00e9s",
          "enviados",
          "elementos enviados",
          "inviata",
          "posta inviata",
          "verzonden",
          "verzonden items",
          "itens enviados");

  private ImapFolders() {}

  static List<IMAPFolder> of(Store store, MailAccount account) throws MessagingException {
    if (!account.folder().isEmpty()) {
      return List.of(existing(store.getFolder(account.folder())));
    }
    List<IMAPFolder> sent = new ArrayList<>();
    for (Folder one : store.getDefaultFolder().list("*")) {
      if (one instanceof IMAPFolder folder) {
        Set<String> attributes = attributes(folder);
        if (attributes.contains("\\noselect") || attributes.contains("\\nonexistent")) {
          continue;
        }
        if (attributes.contains("\\all")) {
          return List.of(folder);
        }
        boolean said = attributes.contains("\\sent");
        if (said || SENT.contains(folder.getName().toLowerCase(Locale.ROOT))) {
          sent.add(said ? 0 : sent.size(), folder);
        }
      }
    }
    List<IMAPFolder> folders = new ArrayList<>();
    folders.add(existing(store.getFolder("INBOX")));
    sent.stream().limit(1).forEach(folders::add);
    return folders;
  }

  /** In lower case: servers write them as they like, and some send one twice. */
  private static Set<String> attributes(IMAPFolder folder) throws MessagingException {
    return Stream.of(folder.getAttributes())
        .map(attribute -> attribute.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static IMAPFolder existing(Folder folder) throws MessagingException {
    if (folder instanceof IMAPFolder one && folder.exists()) {
      return one;
    }
    throw new FolderNotFoundException(folder, folder.getFullName());
  }
}
