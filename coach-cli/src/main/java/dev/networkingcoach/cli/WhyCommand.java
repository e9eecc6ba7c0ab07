package dev.networkingcoach.cli;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.explain.Explanation;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.cli.page.ExplanationPage;
import dev.networkingcoach.cli.page.Page;
import java.time.LocalDate;
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
    versionProvider = Version.class,
    description = "Where a contact stands, and why each rule speaks about them or is silent.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  coach why me.json dana",
      "  coach why me.json \"Dana Or\" --rule cycle.ask",
      "",
      "CONTACT is an id, or a part of a name that fits nobody else."
    })
final class WhyCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final NetworkArgument network = new NetworkArgument();

  @Parameters(index = "1", paramLabel = "CONTACT", description = "Whom to look at.")
  private String contact = "";

  @Option(names = "--rule", paramLabel = "ID", description = "One rule only.")
  private @Nullable String rule;

  WhyCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Network read = new NetworkInput(session, network.file()).read();
    Contact found = ContactNamed.in(read, contact);
    if (found.archived()) {
      throw new UsageException(found.name() + " is archived: no rule speaks about them.");
    }
    Coach coach = session.coach();
    LocalDate today = session.today(network.today(), read);
    Explanation explanation = coach.explain(found.id(), read, today);
    String only = rule == null ? null : RulesCommand.find(coach.rules(), rule).id();
    Page page = session.page();
    new ExplanationPage(found, explanation, today).writeTo(page, only);
    session.print(page);
    return ExitStatus.DONE;
  }
}
