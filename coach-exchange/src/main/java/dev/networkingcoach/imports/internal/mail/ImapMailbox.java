package dev.networkingcoach.imports.internal.mail;

import dev.networkingcoach.imports.internal.text.TextDecoding;
import dev.networkingcoach.imports.mail.MailConnection;
import dev.networkingcoach.imports.mail.MailboxNews;
import dev.networkingcoach.imports.mail.MailboxPosition;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jspecify.annotations.Nullable;

/**
 * Reads the headers of a mailbox on an IMAP server. Folders are opened with EXAMINE and headers
 * fetched with BODY.PEEK, so that nothing on the server changes, no mail becomes a read one. Not
 * thread-safe.
 */
public final class ImapMailbox {
  /** So many headers are asked for at once: some hundred kilobytes. */
  private static final int AT_ONCE = 500;

  private final MailConnection connection;
  private final MailSource source;
  private MailboxPosition position;

  /**
   * Nothing read yet.
   *
   * @param source takes what is read
   * @param since how far it was read before
   */
  public ImapMailbox(MailConnection connection, MailSource source, MailboxPosition since) {
    this.connection = connection;
    this.source = source;
    this.position = since;
  }

  /**
   * Reads what is new. Where the connection breaks, what was read until then counts.
   *
   * @throws dev.networkingcoach.imports.mail.MailboxException if nobody can sign in, or the folders
   *     are not there
   */
  public MailboxNews read() {
    ImapSession session = new ImapSession(connection);
    try (Store store = session.open()) {
      List<IMAPFolder> folders = ImapFolders.of(store, connection.account());
      MailboxPosition before = position;
      try {
        for (IMAPFolder folder : folders) {
          read(folder);
        }
      } catch (MessagingException broken) {
        if (position.equals(before)) {
          throw broken;
        }
        return new MailboxNews(position, Optional.of(session.reason(broken)));
      }
      return new MailboxNews(position, Optional.empty());
    } catch (MessagingException failed) {
      throw session.failure(failed);
    }
  }

  private void read(IMAPFolder folder) throws MessagingException {
    folder.open(Folder.READ_ONLY);
    try {
      long validity = folder.getUIDValidity();
      long last = position.last(folder.getFullName(), validity);
      // The server names the last mail where there is none after it.
      List<Message> fresh = new ArrayList<>();
      for (Message mail : folder.getMessagesByUID(last + 1, UIDFolder.LASTUID)) {
        if (mail != null && folder.getUID(mail) > last) {
          fresh.add(mail);
        }
      }
      for (int from = 0; from < fresh.size(); from += AT_ONCE) {
        List<Message> some = fresh.subList(from, Math.min(fresh.size(), from + AT_ONCE));
        last = Math.max(last, read(folder, some));
        position = position.with(folder.getFullName(), validity, last);
      }
    } finally {
      close(folder);
    }
  }

  /** Reads some mails, all or none, and returns the UID of the last of them. */
  private long read(IMAPFolder folder, List<Message> some) throws MessagingException {
    folder.fetch(some.toArray(Message[]::new), wanted());
    long last = 0;
    List<MailHeaders> read = new ArrayList<>();
    List<Optional<LeftOutMail>> because = new ArrayList<>();
    for (Message mail : some) {
      last = Math.max(last, folder.getUID(mail));
      if (!mail.isExpunged()) {
        read.add(headers(mail));
        because.add(Optional.ofNullable(because(mail)));
      }
      if (mail instanceof IMAPMessage cached) {
        // A mailbox of hundreds of thousands would fill the memory with them.
        cached.invalidateHeaders();
      }
    }
    for (int i = 0; i < read.size(); i++) {
      source.take(read.get(i), because.get(i).orElse(null));
    }
    return last;
  }

  private static FetchProfile wanted() {
    FetchProfile wanted = new FetchProfile();
    wanted.add(UIDFolder.FetchProfileItem.UID);
    wanted.add(FetchProfile.Item.FLAGS);
    wanted.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
    MailHeaders.NAMES.forEach(wanted::add);
    return wanted;
  }

  private static MailHeaders headers(Message mail) throws MessagingException {
    Map<String, String> fields = new HashMap<>();
    boolean complete = true;
    for (String name : MailHeaders.NAMES) {
      String[] values = mail.getHeader(name);
      if (values != null && values.length > 0) {
        String value = values[0];
        complete &= value.length() <= MailLines.LONGEST;
        String kept = value.substring(0, Math.min(value.length(), MailLines.LONGEST));
        fields.put(name.toLowerCase(Locale.ROOT), text(kept));
      }
    }
    if (mail.getReceivedDate() != null) {
      fields.put(MailHeaders.ENVELOPE, mail.getReceivedDate().toInstant().toString());
    }
    return new MailHeaders(fields, complete);
  }

  /** The library takes bytes for characters where they are not ASCII. */
  private static String text(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
    boolean wide = value.chars().anyMatch(c -> c > 0xFF);
    String text = wide ? value : new String(bytes, TextDecoding.utf8OrWindows(bytes));
    return text.replaceAll("\\r?\\n", "").strip();
  }

  private static @Nullable LeftOutMail because(Message mail) throws MessagingException {
    Flags flags = mail.getFlags();
    if (flags.contains(Flags.Flag.DRAFT)) {
      return LeftOutMail.DRAFT;
    }
    boolean spam = Arrays.asList(flags.getUserFlags()).contains("$Junk");
    return spam || flags.contains(Flags.Flag.DELETED) ? LeftOutMail.UNWANTED : null;
  }

  private static void close(IMAPFolder folder) {
    if (folder.isOpen()) {
      try {
        folder.close(false);
      } catch (MessagingException gone) {
        // What was read is read; the connection is closed with the store.
        return;
      }
    }
  }
}
