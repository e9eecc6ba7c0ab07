package dev.networkingcoach.cli;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.api.review.Platform;
import dev.networkingcoach.api.review.Verdict;
import dev.networkingcoach.cli.page.TextPage;
import dev.networkingcoach.cli.page.VerdictPage;
import dev.networkingcoach.json.PlanWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether something planned is a good idea. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "May I? GO, WAIT or STOP for something you plan, why, and what to do instead.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  coach review me.json --ask dana --what \"an introduction to Lee Park\"",
      "  coach review me.json --ask dana --for RECOMMENDATION --what \"two lines on our project\"",
      "  coach review me.json --pitch dana",
      "  coach review me.json --talk dana --what \"the article on pricing\"",
      "  coach review me.json --connect FACEBOOK --with dana",
      "",
      "CONTACT is an id, or a part of a name that fits nobody else."
    })
final class ReviewCommand implements Callable<Integer> {
  private final ProgramRun session;

  @Mixin private final NetworkArgument network = new NetworkArgument();

  @ArgGroup(multiplicity = "1", heading = "What you plan:%n")
  private Planned planned = new Planned();

  @Option(
      names = "--for",
      paramLabel = "FAVOUR",
      description = "What you ask for: ${COMPLETION-CANDIDATES}.")
  private @Nullable Favour favour;

  @Option(
      names = "--what",
      paramLabel = "TEXT",
      description = "What exactly you ask for, or what you have to say.")
  private @Nullable String what;

  @Option(
      names = "--with",
      paramLabel = "CONTACT",
      description = "Whom to connect with, beside --connect.")
  private @Nullable String with;

  @Option(names = "--json", description = "The verdict as JSON instead of a page.")
  private boolean json;

  ReviewCommand(ProgramRun session) {
    this.session = session;
  }

  /** One of the things one can plan. */
  static final class Planned {
    @Option(names = "--ask", paramLabel = "CONTACT", description = "To ask for something.")
    private @Nullable String ask;

    @Option(names = "--pitch", paramLabel = "CONTACT", description = "To pitch.")
    private @Nullable String pitch;

    @Option(names = "--talk", paramLabel = "CONTACT", description = "To talk or write.")
    private @Nullable String talk;

    @Option(
        names = "--connect",
        paramLabel = "PLATFORM",
        description = "To connect there: ${COMPLETION-CANDIDATES}.")
    private @Nullable Platform connect;
  }

  @Override
  public Integer call() {
    checkOptions();
    Network read = new NetworkInput(session, network.file()).read();
    LocalDate today = session.today(network.today(), read);
    Contact contact = ContactNamed.in(read, subject());
    PlannedAction action = action().apply(contact.id());
    Verdict verdict = session.coach().review(action, read, today);
    if (json) {
      session.console().out().println(PlanWriter.oneLine().toJson(verdict));
    } else {
      Plan plan = session.coach().advise(read, today);
      TextPage page = session.page();
      new VerdictPage(read, contact, action, verdict, plan).writeTo(page);
      session.print(page);
    }
    return ExitStatus.DONE;
  }

  private void checkOptions() {
    if (planned.connect != null && with == null) {
      throw new UsageException("--connect needs --with CONTACT: whom you want to connect with.");
    }
    if (planned.connect == null && with != null) {
      throw new UsageException("--with (" + with + ") goes beside --connect only.");
    }
    if (favour != null && planned.ask == null) {
      throw new UsageException("--for (" + favour + ") goes beside --ask only.");
    }
    if (what != null && planned.ask == null && planned.talk == null) {
      throw new UsageException("--what (" + what + ") goes beside --ask and --talk only.");
    }
  }

  private String subject() {
    for (String name : new @Nullable String[] {planned.ask, planned.pitch, planned.talk, with}) {
      if (name != null) {
        return name;
      }
    }
    throw new UsageException("One of --ask, --pitch, --talk and --connect was expected.");
  }

  private Function<String, PlannedAction> action() {
    Platform platform = planned.connect;
    if (platform != null) {
      return contact -> new PlannedAction.Connect(contact, platform);
    }
    if (planned.ask != null) {
      return contact -> new PlannedAction.Ask(contact, favour, what);
    }
    return planned.pitch != null
        ? PlannedAction.Pitch::new
        : contact -> new PlannedAction.Talk(contact, what);
  }
}
