package dev.networkingcoach.cli;

import dev.networkingcoach.api.explain.RuleDescription;
import dev.networkingcoach.api.search.Nearest;
import dev.networkingcoach.cli.page.RulesPage;
import dev.networkingcoach.cli.page.TextPage;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The rule base as documentation. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "The rules, or all about one of them.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  coach rules",
      "  coach rules cycle.thank",
      "  coach rules check acme.drl    rules of your own"
    })
final class RulesCommand implements Callable<Integer> {
  private final ProgramRun session;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ID",
      description = "The id of a rule; every rule by default.")
  private @Nullable String id;

  RulesCommand(ProgramRun session) {
    this.session = session;
  }

  /**
   * The rule with this id.
   *
   * @throws UsageException if there is none; it names the nearest
   */
  static RuleDescription find(List<RuleDescription> rules, String id) {
    return rules.stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new UsageException(unknown(rules, id)));
  }

  private static String unknown(List<RuleDescription> rules, String id) {
    List<String> near = Nearest.allTo(id, rules.stream().map(RuleDescription::id).toList());
    String advice =
        near.isEmpty() ? "See them all with: coach rules" : "Maybe " + String.join(", ", near);
    return id + " is no rule.\n" + advice;
  }

  @Override
  public Integer call() {
    List<RuleDescription> rules = session.coach().rules();
    TextPage page = session.page();
    if (id == null) {
      RulesPage.writeList(page, rules);
    } else {
      RulesPage.writeRule(page, find(rules, id));
    }
    session.print(page);
    return ExitStatus.DONE;
  }
}
