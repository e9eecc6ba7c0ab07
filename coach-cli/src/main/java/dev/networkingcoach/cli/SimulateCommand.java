package dev.networkingcoach.cli;

import dev.networkingcoach.cli.degrees.ChainJson;
import dev.networkingcoach.cli.degrees.ChainPage;
import dev.networkingcoach.cli.degrees.ChainPlot;
import dev.networkingcoach.cli.degrees.ChainRun;
import dev.networkingcoach.cli.degrees.StudyInterrupt;
import dev.networkingcoach.cli.degrees.StudyProgress;
import dev.networkingcoach.cli.page.TextPage;
import dev.networkingcoach.network.chain.ChainRoutes;
import dev.networkingcoach.network.chain.ChainSimulation;
import dev.networkingcoach.network.chain.FollowUpEffect;
import dev.networkingcoach.network.graph.SocialGraph;
import dev.networkingcoach.network.made.IdentityWorld;
import dev.networkingcoach.network.trait.TraitTable;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Chains of people who pass a message on, as in the experiments. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description =
        "Chains as Milgram and Watts ran them: how many arrive, and what follow-ups do for them.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  coach degrees simulate",
      "  coach degrees simulate --people 20000 --plot chains.svg",
      "  coach degrees simulate --graph ties.csv --traits people.csv --json",
      "",
      "Whoever holds the message passes it on to whom of those they know is nearest to the target",
      "by any trait, such as market, company or place. The chance that somebody does is fitted to",
      "the 64 of 296 chains that arrived in 1969, and the 384 of 24,163 of 2003."
    })
final class SimulateCommand implements Callable<Integer> {
  private static final int COMMON_PEOPLE = 100_000;
  private static final int COMMON_ACQUAINTANCES = 25;
  private static final int MOST = 10_000_000;

  private final ProgramRun session;

  @Mixin private final SharedGraph given = new SharedGraph();
  @Mixin private final TraitsOption traits = new TraitsOption();

  @Option(
      names = "--people",
      paramLabel = "N",
      description = "People in a made world, where no graph is given; 100000 by default.")
  private int people = COMMON_PEOPLE;

  @Option(
      names = "--acquaintances",
      paramLabel = "N",
      description = "How many people each chooses to know in a made world; 25 by default.")
  private int acquaintances = COMMON_ACQUAINTANCES;

  @Option(names = "--targets", paramLabel = "N", description = "Targets; 18 by default.")
  private int targets = 18;

  @Option(
      names = "--chains",
      paramLabel = "N",
      description = "Chains started to each target; 1000 by default.")
  private int chains = 1_000;

  @Option(
      names = "--effect",
      paramLabel = "SHARE",
      description = "How well a follow-up works beside the first request; 0.5 by default.")
  private double effect = FollowUpEffect.COMMON;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "Decides all that is drawn; 1 by default.")
  private long seed = 1;

  @Option(names = "--json", description = "JSON instead of a page.")
  private boolean json;

  @Option(
      names = "--plot",
      paramLabel = "FILE.svg",
      converter = DrawingConverter.class,
      description = "Also draw what follow-ups do into this file.")
  private @Nullable String plot;

  SimulateCommand(ProgramRun session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    check("--people", people, 2);
    check("--acquaintances", acquaintances, 1);
    check("--targets", targets, 1);
    check("--chains", chains, 1);
    if (!(effect >= 0 && effect <= 1)) {
      throw new UsageException("--effect (" + effect + ") must be in [0, 1].");
    }
    if (given.isGiven() != traits.isGiven()) {
      throw new UsageException(
          "--graph and --traits go together: who knows whom, and who is near.");
    }
    if ((long) people * acquaintances > Integer.MAX_VALUE / 4) {
      throw new UsageException(
          "--people (" + people + ") times --acquaintances (" + acquaintances + ") is too many.");
    }
    try (StudyInterrupt interrupt = StudyInterrupt.awaited()) {
      StudyProgress progress = session.watch(interrupt);
      ChainRun run;
      try {
        run = run(progress);
      } finally {
        progress.clear();
      }
      print(run);
    }
    return ExitStatus.DONE;
  }

  private static void check(String option, int number, int least) {
    if (number < least || number > MOST) {
      throw new UsageException(
          option + " (" + number + ") must be from " + least + " to " + MOST + ".");
    }
  }

  private ChainRun run(StudyProgress progress) {
    SocialGraph graph;
    TraitTable known;
    if (given.isGiven()) {
      graph = given.read();
      known = traits.read(graph).traits();
    } else {
      IdentityWorld world = IdentityWorld.of(people, acquaintances, seed);
      graph = world.graph();
      known = world.traits();
    }
    ChainRoutes routes = new ChainSimulation(graph, known, seed).run(targets, chains, progress);
    return new ChainRun(graph, !given.isGiven(), known.names(), routes, new FollowUpEffect(effect));
  }

  private void print(ChainRun run) {
    if (json) {
      session.console().out().println(new ChainJson(run).line());
    } else {
      TextPage page = session.page();
      new ChainPage(run).writeTo(page);
      session.print(page);
    }
    String file = plot;
    if (file != null) {
      session.draw(file, new ChainPlot(run).svg());
    }
  }
}
