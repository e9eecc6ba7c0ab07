package dev.networkingcoach.rules;

import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.rules.internal.engine.RuleBase;
import dev.networkingcoach.rules.internal.own.DrlSource;
import dev.networkingcoach.rules.internal.own.OwnRuleSet;
import dev.networkingcoach.rules.internal.text.LocalisedMessages;
import dev.networkingcoach.rules.internal.text.TeamMessages;
import dev.networkingcoach.rules.own.AdviceRule;
import dev.networkingcoach.rules.own.RuleLimits;
import dev.networkingcoach.rules.own.StoppedRule;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/** Builds a {@link RuleBasedCoach}. Not thread-safe. */
public final class RuleBasedCoachBuilder {
  private final List<DrlSource> files = new ArrayList<>();
  private final List<AdviceRule> inJava = new ArrayList<>();
  private final List<TeamMessages> team = new ArrayList<>();
  private Policy policy = Policy.defaults();
  private Locale locale = Locale.ENGLISH;
  private RuleLimits limits = RuleLimits.defaults();
  private Consumer<StoppedRule> listener = stopped -> {};

  RuleBasedCoachBuilder() {}

  /**
   * The thresholds, weights and rules that are off, unless a network says otherwise: its policy
   * goes over this one field by field. The defaults by default.
   */
  public RuleBasedCoachBuilder policy(Policy policy) {
    this.policy =
        Objects.requireNonNull(
            policy,
            "policy must not be null.\nMaybe leave it out: the default is Policy.defaults().");
    return this;
  }

  /**
   * Rules of one's own in DRL, beside those of the coach and those given before. They are compiled
   * by {@link #build()}, which takes the compiler of Drools in the class path: see
   * docs/own-rules.md. Rules are code: they may do whatever the program may.
   *
   * @param file a file in UTF-8
   * @throws UncheckedIOException if it cannot be read
   */
  public RuleBasedCoachBuilder rules(Path file) {
    files.add(new DrlSource(file.toString(), text(file)));
    return this;
  }

  /**
   * Rules of one's own in DRL, as {@link #rules(Path)} takes them. In messages they are called
   * {@code rules-1.drl} and so on, by their place among all rules given in DRL.
   *
   * @param drl is read to its end, and closed
   * @throws UncheckedIOException if it cannot be read
   */
  public RuleBasedCoachBuilder rules(Reader drl) {
    files.add(new DrlSource("rules-" + (files.size() + 1) + ".drl", text(drl)));
    return this;
  }

  /** A rule of one's own in Java, beside those of the coach and those given before. */
  public RuleBasedCoachBuilder rule(AdviceRule rule) {
    inJava.add(Objects.requireNonNull(rule, "rule must not be null."));
    return this;
  }

  /**
   * Texts of one's own: of rules of one's own, or in place of the coach's. A bundle given later
   * goes over those given before.
   *
   * @param locale whom they are for; {@link Locale#ROOT} for all whose language has none of its own
   * @param bundle a file of {@linkplain java.util.Properties properties} in UTF-8
   * @throws UncheckedIOException if it cannot be read
   */
  public RuleBasedCoachBuilder messages(Locale locale, Path bundle) {
    return messages(locale, bundle.toString(), new StringReader(text(bundle)));
  }

  /**
   * Texts of one's own, as {@link #messages(Locale, Path)} takes them.
   *
   * @param bundle is read to its end, and closed
   * @throws UncheckedIOException if it cannot be read
   */
  public RuleBasedCoachBuilder messages(Locale locale, Reader bundle) {
    return messages(locale, "messages-" + (team.size() + 1) + ".properties", bundle);
  }

  private RuleBasedCoachBuilder messages(Locale locale, String source, Reader bundle) {
    try (bundle) {
      team.add(
          TeamMessages.read(
              Objects.requireNonNull(locale, "locale must not be null."), source, bundle));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The language of the coach; English by default. {@link RuleBasedCoach#in} gives the same coach
   * in another.
   */
  public RuleBasedCoachBuilder locale(Locale locale) {
    this.locale = Objects.requireNonNull(locale, "locale must not be null.");
    return this;
  }

  /**
   * What one rule of one's own may take of one call; 10,000 activations and a second by default.
   */
  public RuleBasedCoachBuilder limits(RuleLimits limits) {
    this.limits = Objects.requireNonNull(limits, "limits must not be null.");
    return this;
  }

  /**
   * Hears of each rule of one's own that is stopped, in the thread that called the coach and before
   * the call returns. By default that is in the log alone, as a warning with the rule's id.
   */
  public RuleBasedCoachBuilder onStoppedRule(Consumer<StoppedRule> listener) {
    this.listener = Objects.requireNonNull(listener, "listener must not be null.");
    return this;
  }

  /**
   * The coach, with its rule base loaded: the one slow step, some tenths of a second, to be done
   * once in a program. Rules in DRL take up to two seconds more the first time in a program. To
   * change rules while a program runs, build another coach: calls that run finish on the old one.
   *
   * @throws dev.networkingcoach.api.fault.InvalidFactsException if the policy names a rule that is
   *     none
   * @throws dev.networkingcoach.rules.own.RuleFaultsException naming all that is wrong with rules
   *     and texts of one's own, with file, line and rule
   */
  public RuleBasedCoach build() {
    OwnRuleSet own = OwnRuleSet.of(files, inJava, limits, listener);
    LocalisedMessages messages = new LocalisedMessages(team, own.ids());
    return new RuleBasedCoach(new LoadedRules(RuleBase.prebuilt(), own, messages, policy), locale);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + file + " cannot be read.", e);
    }
  }

  private static String text(Reader reader) {
    try (reader) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
