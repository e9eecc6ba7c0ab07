package dev.networkingcoach.cli;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.explain.Explanation;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.cli.page.ExplanationPage;
import dev.networkingcoach.cli.page.TextPage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Why there is advice about a contact, and why there is no other. */
@Command(
    name = "why",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description =
        "Why you get these suggestions about a contact; from a file, or with --rule or --today,"
            + " why each rule speaks or is silent.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  coach why dana                        in the journal",
      "  coach why me.json dana                in a file",
      "  coach why \"Dana Or\" --rule cycle.ask   one rule",
      "  coach why not dana                    why there is no advice about somebody",
      "",
      "CONTACT is an id, or a part of a name that fits nobody else."
    })
final class WhyCommand implements Callable<Integer> {
  private final ProgramRun session;

  @Mixin private final JournalOption journal = new JournalOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "[NETWORK] CONTACT",
      description = {
        "Whom to look at: in a file with a network as JSON (- for standard input), or in the"
            + " journal. Or words about an advice, as in chat."
      })
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--today",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "The day to look at, such as 2026-11-23. Today where the owner is by default.")
  private @Nullable LocalDate today;

  @Option(names = "--rule", paramLabel = "ID", description = "One rule only.")
  private @Nullable String rule;

  WhyCommand(ProgramRun session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (words.size() == 2 && NetworkInput.isNamedBy(words.get(0))) {
      explain(new NetworkInput(session, words.get(0)).read(), words.get(1));
      return ExitStatus.DONE;
    }
    try (OwnJournal own = journal.open(session)) {
      if (rule == null && today == null) {
        return new TerminalTalk(session, own).say(said());
      }
      explain(own.known().network(), String.join(" ", words));
      return ExitStatus.DONE;
    }
  }

  private List<String> said() {
    List<String> said = new ArrayList<>(List.of("why"));
    said.addAll(words);
    return said;
  }

  private void explain(Network network, String contact) {
    Contact found = ContactNamed.in(network, contact);
    if (found.archived()) {
      throw new UsageException(found.name() + " is archived: no rule speaks about them.");
    }
    Coach coach = session.coach();
    LocalDate day = session.today(today, network);
    Explanation explanation = coach.explain(found.id(), network, day);
    String only = rule == null ? null : RulesCommand.find(coach.rules(), rule).id();
    TextPage page = session.page();
    new ExplanationPage(network, found, explanation, day).writeTo(page, only);
    session.print(page);
  }
}
