package dev.networkingcoach.cli;

import static dev.networkingcoach.cli.ProgramTexts.TEXTS;

import dev.networkingcoach.api.explain.RuleDescription;
import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.cli.page.RulesPage;
import dev.networkingcoach.cli.page.TextPage;
import dev.networkingcoach.cli.page.TextTone;
import dev.networkingcoach.rules.RuleBasedCoach;
import dev.networkingcoach.rules.RuleBasedCoachBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether rules and texts of one's own can be used. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "Compiles rules of your own, and checks them and their texts.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  coach rules check acme.drl",
      "  coach rules check acme.drl --messages texts/acme_de.properties",
      "",
      "The texts beside each file are read by themselves: for acme.drl those in acme.properties",
      "and in acme_de.properties, its German. The exit status is 1 where something is wrong."
    })
final class RulesCheckCommand implements Callable<Integer> {
  /** The end of a bundle's name: a language, perhaps with a country. */
  private static final String LOCALE = "(?:_([a-z]{2,3}(?:_[A-Z]{2})?))?";

  private static final Pattern ANY_BUNDLE = Pattern.compile(".*?" + LOCALE + "(?:\\.properties)?");

  private final ProgramRun session;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of rules, in DRL.")
  private final List<Path> files = new ArrayList<>();

  @Option(
      names = "--messages",
      paramLabel = "FILE",
      description = "Texts of the rules, besides those beside the files.")
  private final List<Path> messages = new ArrayList<>();

  RulesCheckCommand(ProgramRun session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    RuleBasedCoach coach = coach();
    Set<String> shipped = new HashSet<>();
    RuleBasedCoach.builder().build().rules().forEach(rule -> shipped.add(rule.id()));
    List<RuleDescription> own =
        coach.rules().stream().filter(rule -> !shipped.contains(rule.id())).toList();
    TextPage page = session.page();
    RulesPage.writeList(page, own);
    String names = String.join(", ", files.stream().map(Path::toString).toList());
    page.paragraph(TextTone.STRONG, TEXTS.rulesAreSound(own.size(), names));
    session.print(page);
    return ExitStatus.DONE;
  }

  private RuleBasedCoach coach() {
    RuleBasedCoachBuilder builder = RuleBasedCoach.builder();
    try {
      for (Path file : files) {
        builder.rules(file);
        Pattern bundle = bundle(file);
        beside(file, bundle).forEach(texts -> builder.messages(locale(texts, bundle), texts));
      }
      messages.forEach(texts -> builder.messages(locale(texts, ANY_BUNDLE), texts));
    } catch (IOException | UncheckedIOException e) {
      throw new CoachException(String.valueOf(e.getMessage()), e);
    }
    return builder.build();
  }

  /** How bundles of a file of rules are named. */
  private static Pattern bundle(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.drl$", "");
    return Pattern.compile(Pattern.quote(name) + LOCALE + "\\.properties");
  }

  private static List<Path> beside(Path file, Pattern bundle) throws IOException {
    try (Stream<Path> all = Files.list(file.toAbsolutePath().getParent())) {
      return all.filter(one -> bundle.matcher(one.getFileName().toString()).matches())
          .sorted()
          .toList();
    }
  }

  /** The locale at the end of a bundle's name; English where there is none. */
  private static Locale locale(Path file, Pattern bundle) {
    Matcher named = bundle.matcher(file.getFileName().toString());
    return named.matches() && named.group(1) != null
        ? Locale.forLanguageTag(named.group(1).replace('_', '-'))
        : Locale.ENGLISH;
  }
}
