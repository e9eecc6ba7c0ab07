package dev.networkingcoach.cli;

import static dev.networkingcoach.cli.ProgramTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.cli.page.TextPage;
import dev.networkingcoach.imports.journal.ImportFiles;
import dev.networkingcoach.imports.mail.MailAccount;
import dev.networkingcoach.imports.mail.MailConnection;
import dev.networkingcoach.imports.mail.MailboxNews;
import dev.networkingcoach.imports.mail.MailboxPosition;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who wrote to whom, from the headers of a mailbox on a server. */
@Command(
    name = "mail",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description =
        "Reads who wrote to whom from the headers of your mailbox (IMAP), and changes nothing there.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  coach mail follow imaps://mira@example.org@imap.example.org",
      "  coach mail                          what is new since",
      "  coach mail --all                    all of it again, after you added a contact",
      "  coach mail people 2                 the second ten of those you know of, not yet contacts",
      "  coach mail unfollow imaps://mira@example.org@imap.example.org",
      "",
      "The variable COACH_MAIL_PASSWORD has the password, or COACH_MAIL_TOKEN an OAuth 2.0 access",
      "token. Neither is kept. docs/mail.md tells how to get one from Gmail or Outlook, what is read,",
      "and what never is. Mail in files is read by \"coach import\"."
    })
final class MailCommand implements Callable<Integer> {
  private static final String FOLLOW = "follow";
  private static final String UNFOLLOW = "unfollow";
  private static final String PEOPLE = "people";
  private static final String PASSWORD = "COACH_MAIL_PASSWORD";
  private static final String TOKEN = "COACH_MAIL_TOKEN";
  private static final int AT_A_TIME = 10;

  private final ProgramRun session;

  @Mixin private final JournalOption journal = new JournalOption();
  @Mixin private final MailOptions mail = new MailOptions();

  @Option(
      names = "--all",
      description =
          "Read the whole mailbox again, not only what is new: for mail with people who became"
              + " contacts since. A new --me does so by itself.")
  private boolean all;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "WHAT",
      description =
          "follow or unfollow a mailbox, people, or the mailbox to read of several that you follow.")
  private @Nullable String what;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "WHICH",
      description =
          "The mailbox, such as imaps://mira@example.org@imap.example.org; of people which"
              + " ten.")
  private @Nullable String which;

  MailCommand(ProgramRun session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (PEOPLE.equals(what)) {
      return people();
    }
    boolean named = FOLLOW.equals(what) || UNFOLLOW.equals(what);
    if (named == (which == null)) {
      throw new UsageException(
          named
              ? what + " which mailbox? imaps://mira@example.org@imap.example.org was expected."
              : "follow, unfollow or people was expected before the last word.");
    }
    String address = named ? which : what;
    @Nullable MailAccount account = address == null ? null : account(address);
    try (OwnJournal own =
        UNFOLLOW.equals(what) ? journal.openExisting(session) : journal.open(session)) {
      FollowedMailboxes followed = new FollowedMailboxes(own.persons(), own.key());
      if (UNFOLLOW.equals(what) && account != null) {
        return unfollow(followed, account);
      }
      MailAccount mailbox = account == null ? only(followed) : account;
      if (!FOLLOW.equals(what) && !followed.accounts().contains(mailbox)) {
        throw new UsageException(
            mailbox + " is not followed.\nMaybe follow it: coach mail follow " + mailbox);
      }
      return read(own, followed, mailbox);
    }
  }

  private static MailAccount account(String address) {
    try {
      return MailAccount.of(address);
    } catch (IllegalArgumentException wrong) {
      throw new UsageException(String.valueOf(wrong.getMessage()));
    }
  }

  private static MailAccount only(FollowedMailboxes followed) {
    List<MailAccount> all = followed.accounts();
    if (all.size() == 1) {
      return all.get(0);
    }
    throw new UsageException(
        all.isEmpty()
            ? "no mailbox is followed yet.\n"
                + "Maybe follow one: coach mail follow imaps://mira@example.org@imap.example.org"
            // Each has a password of its own, which no other server may see.
            : "you follow several mailboxes, so say which: "
                + all.stream().map(MailAccount::address).collect(Collectors.joining(", ")));
  }

  private int unfollow(FollowedMailboxes followed, MailAccount account) {
    if (!followed.accounts().contains(account)) {
      throw new UsageException(account.address() + " is not followed.");
    }
    followed.remove(account);
    session.tell(TEXTS.followedNoMore(account.name()));
    return ExitStatus.DONE;
  }

  private int read(OwnJournal own, FollowedMailboxes followed, MailAccount account) {
    MailConnection connection = connection(account);
    JournalImport taking = new JournalImport(session, own, mail);
    LocalDate today = LocalDate.now(session.console().clock());
    MailboxPosition since =
        isToBeReadAgain(own) ? MailboxPosition.BEGINNING : followed.position(account);
    AtomicReference<@Nullable MailboxNews> read = new AtomicReference<>();
    AtomicReference<@Nullable ImportFiles> taken = new AtomicReference<>();
    taking.run(
        ImportMeanings.said(today, List.of(), mail),
        intake -> {
          if (MailOptions.isAddress(account.user())) {
            intake.me(account.user());
          }
          taken.set(intake);
          read.set(intake.mailbox(connection, since));
        });
    MailboxNews news = read.get();
    ImportFiles files = taken.get();
    if (news == null || files == null) {
      throw new IllegalStateException("the mailbox was not read");
    }
    // After the entry: where the program ends in between, the mails are read again, to no effect.
    followed.put(account, news.position().withWrittenOnce(files.writtenOnce()));
    if (news.brokenOff().isPresent()) {
      session.tell(TEXTS.mailBrokenOff(account.name(), news.brokenOff().get()));
      return ExitStatus.FAULTS;
    }
    return ExitStatus.DONE;
  }

  /** Mail of an address that was not known as the owner's was left out before. */
  private boolean isToBeReadAgain(OwnJournal own) {
    Set<String> known =
        own.known().network().owner().emails().stream()
            .map(address -> address.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    return all
        || mail.addresses().stream()
            .anyMatch(address -> !known.contains(address.toLowerCase(Locale.ROOT)));
  }

  private MailConnection connection(MailAccount account) {
    String token = session.environment().getOrDefault(TOKEN, "");
    String password = session.environment().getOrDefault(PASSWORD, "");
    if (token.isBlank() && password.isBlank()) {
      throw new UsageException(
          "no password for "
              + account.name()
              + ": the variable "
              + PASSWORD
              + " or "
              + TOKEN
              + " was expected.\nMaybe type it where nobody sees it: read -rs "
              + PASSWORD
              + "; export "
              + PASSWORD);
    }
    return token.isBlank()
        ? MailConnection.withPassword(account, password)
        : MailConnection.withToken(account, token);
  }

  /** Those the owner met or wrote to, ten at a time. */
  private int people() {
    Network network = journal.network(session);
    Set<String> known =
        network.contacts().stream()
            .map(Contact::name)
            .map(Topic::fold)
            .collect(Collectors.toUnmodifiableSet());
    List<String> names =
        network.persons().stream()
            .map(KnownPerson::name)
            .filter(name -> !known.contains(Topic.fold(name)))
            .toList();
    int from = (number() - 1) * AT_A_TIME;
    TextPage page = session.page();
    if (from >= names.size()) {
      session.tell(TEXTS.nobodyMore(names.size()));
      return ExitStatus.DONE;
    }
    names.stream().skip(from).limit(AT_A_TIME).forEach(page::paragraph);
    session.print(page);
    session.tell(TEXTS.addOneOf(names.get(from), names.size()));
    return ExitStatus.DONE;
  }

  private int number() {
    if (which == null) {
      return 1;
    }
    if (!which.matches("[1-9]\\d{0,5}")) {
      throw new UsageException("people " + which + ": a number such as 2 was expected.");
    }
    return Integer.parseInt(which);
  }
}
