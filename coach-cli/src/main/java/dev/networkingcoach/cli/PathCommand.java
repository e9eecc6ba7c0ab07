package dev.networkingcoach.cli;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.cli.page.TextPage;
import dev.networkingcoach.cli.route.RouteJson;
import dev.networkingcoach.cli.route.RoutePage;
import dev.networkingcoach.cli.route.RoutePlot;
import dev.networkingcoach.network.graph.SocialGraph;
import dev.networkingcoach.network.path.HubDiscount;
import dev.networkingcoach.network.route.PeopleDirectory;
import dev.networkingcoach.network.route.RouteAnswer;
import dev.networkingcoach.network.route.RouteLimits;
import dev.networkingcoach.network.route.RouteSearch;
import dev.networkingcoach.network.route.WarmRoute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who can introduce the owner to somebody. */
@Command(
    name = "path",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "Who can introduce you to somebody: the best warm paths, and what each rests on.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  coach path lee                         in the journal",
      "  coach path me.json \"Lee Park\"          in a file",
      "  coach path --company Payflow -k 5      whoever there is nearest",
      "  coach path --market fintech --json",
      "  coach path lee --graph ties.txt.gz     over ties that many share, too",
      "  coach path lee --plot lee.svg",
      "",
      "A path is as strong as the product of its ties. Who knows more than 250 people counts less",
      "the more they know, or every path would lead over the same few. Nobody is asked who said no",
      "to this introduction, or was asked for two others within 30 days."
    })
final class PathCommand implements Callable<Integer> {
  private final ProgramRun session;

  @Mixin private final JournalOption journal = new JournalOption();
  @Mixin private final SharedGraph shared = new SharedGraph();
  @Mixin private final RouteGoalOptions goals = new RouteGoalOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "[NETWORK] PERSON",
      description = {
        "Whom to reach, by an id or a part of a name: in a file with a network as JSON (- for"
            + " standard input), or in the journal."
      })
  private List<String> words = new ArrayList<>();

  @Option(
      names = {"-k", "--count"},
      paramLabel = "N",
      description = "How many paths at most, each over somebody else; 3 by default.")
  private int count = RouteLimits.COMMON_COUNT;

  @Option(
      names = "--asks",
      paramLabel = "N",
      description = "Introductions one contact is asked for within 30 days at most; 2 by default.")
  private int asks = RouteLimits.COMMON_ASKS;

  @Option(
      names = "--avoid",
      paramLabel = "CONTACT",
      description = "Look for ways around somebody. May be given several times.")
  private List<String> avoided = new ArrayList<>();

  @Option(names = "--no-discount", description = "Let hubs count in full, as the rules do.")
  private boolean withoutDiscount;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "The day to look at, such as 2026-11-23. Today where the owner is by default.")
  private @Nullable LocalDate today;

  @Option(names = "--json", description = "JSON instead of a page.")
  private boolean json;

  @Option(
      names = "--plot",
      paramLabel = "FILE.svg",
      converter = DrawingConverter.class,
      description = "Also draw the paths into this file.")
  private @Nullable String plot;

  PathCommand(ProgramRun session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    checkNumber("--count", count);
    checkNumber("--asks", asks);
    boolean mayBeFile = words.size() > 1 || (words.size() == 1 && goals.isGiven());
    boolean inFile = mayBeFile && NetworkInput.isNamedBy(words.get(0));
    List<String> person = inFile ? words.subList(1, words.size()) : words;
    if (person.size() > 1 && person.get(0).equalsIgnoreCase("to")) {
      person = person.subList(1, person.size());
    }
    Network network =
        inFile ? new NetworkInput(session, words.get(0)).read() : journal.network(session);
    find(network, String.join(" ", person));
    return ExitStatus.DONE;
  }

  private static void checkNumber(String option, int number) {
    if (number < 1) {
      throw new UsageException(option + " (" + number + ") must be at least 1.");
    }
  }

  private void find(Network network, String person) {
    SocialGraph graph = shared.read();
    RouteGoalOptions.CalledGoal goal =
        goals.in(new PeopleDirectory(network), graph, person.strip());
    Set<String> around = new HashSet<>();
    avoided.forEach(one -> around.add(ContactNamed.in(network, one).id()));
    LocalDate day = session.today(today, network);
    HubDiscount discount = withoutDiscount ? HubDiscount.NONE : HubDiscount.SHARED_TIME;
    RouteAnswer answer =
        new RouteSearch(session.coach(), graph, discount)
            .find(network, goal.goal(), new RouteLimits(count, asks, around), day);
    if (json) {
      session.console().out().println(new RouteJson(network, day).of(goal.called(), answer));
    } else {
      TextPage page = session.page();
      new RoutePage(network, day, goal.goal(), goal.called(), answer).writeTo(page);
      session.print(page);
    }
    String file = plot;
    if (file != null) {
      List<WarmRoute> drawn = answer.routes();
      session.draw(file, new RoutePlot(network, day, goal.called(), drawn).svg());
    }
  }
}
