package dev.networkingcoach.json;

import static dev.networkingcoach.json.DateType.DATE;
import static dev.networkingcoach.json.FlagType.FLAG;
import static dev.networkingcoach.json.TextType.ANY;

import dev.networkingcoach.api.explain.ContactStanding;
import dev.networkingcoach.api.explain.CycleStage;
import dev.networkingcoach.api.explain.Explanation;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.api.plan.Urgency;
import dev.networkingcoach.api.review.Verdict;

/** What the coach answers: plans, verdicts, explanations. These are written only. */
final class AnswerTables {
  private static final WholeType COUNT = WholeType.atLeast(0);
  private static final ListType<String> TEXTS = ListType.of(ANY);

  static final FactTable<Advice> ADVICE =
      FactTable.<Advice>of("an advice", "One thing worth doing, why, and in what words.")
          .required(
              "key", ANY, Advice::key, "Rule, subjects and anchor; equal keys are one advice.")
          .required("rule", ANY, Advice::rule, "The id of the rule that advises.")
          .required("action", ChoiceType.of(Action.class), Advice::action, "What to do.")
          .optional("ownAction", ANY, Advice::ownAction, "What to do, where the action is `OWN`.")
          .required("contacts", TEXTS, Advice::contacts, "The ids of the contacts it is about.")
          .optional("target", ANY, Advice::target, "The id of the target it is about.")
          .required("topics", TEXTS, Advice::topics, "The topics it is about, folded and sorted.")
          .optional("due", DATE, Advice::due, "The day it is due.")
          .optional("bestBy", DATE, Advice::bestBy, "The day by which it is best done.")
          .required("urgency", ChoiceType.of(Urgency.class), Advice::urgency, "How pressing it is.")
          .required("score", COUNT, Advice::score, "Weight of the rule plus points of the urgency.")
          .required("suppressed", FLAG, Advice::suppressed, "Whether a response hides it.")
          .optional("headline", ANY, Advice::headline, "What to do, in words for people.")
          .required("because", TEXTS, Advice::because, "The facts that made it true, as sentences.")
          .required("idea", ANY, Advice::idea, "Whose idea it is, and from which work.")
          .optional("draft", ANY, Advice::draft, "A message to send.")
          .build();

  static final FactTable<Plan> PLAN =
      FactTable.<Plan>of("a plan", "What the coach advises on a day.")
          .required("owner", ANY, Plan::owner, "The owner's id.")
          .required("today", DATE, Plan::today, "The day it is for, in the owner's zone.")
          .required(
              "advice",
              ListType.of(RecordType.of(ADVICE)),
              Plan::advice,
              "Everything there is to advise, best first.")
          .required(
              "agenda",
              TEXTS,
              Plan::agenda,
              "The keys of the few things worth doing that day, best first.")
          .build();

  private static final FactTable<Verdict.Reason> REASON =
      FactTable.<Verdict.Reason>of("a reason", "A rule that speaks against it.")
          .required("rule", ANY, Verdict.Reason::rule, "The id of the rule.")
          .required("because", ANY, Verdict.Reason::because, "The facts that made it speak.")
          .build();

  static final FactTable<Verdict> VERDICT =
      FactTable.<Verdict>of("a verdict", "Whether the owner may do what they plan.")
          .required(
              "verdict",
              ChoiceType.of(Verdict.Outcome.class),
              Verdict::verdict,
              "Go ahead, wait, or do not.")
          .required(
              "reasons",
              ListType.of(RecordType.of(REASON)),
              Verdict::reasons,
              "The rules that speak against it, worst first.")
          .required("instead", TEXTS, Verdict::instead, "Keys of the advice to follow instead.")
          .build();

  private static final FactTable<ContactStanding> STANDING =
      FactTable.<ContactStanding>of("a standing", "What follows from the facts about one contact.")
          .required("stage", ChoiceType.of(CycleStage.class), ContactStanding::stage, "The stage.")
          .required("mayAsk", FLAG, ContactStanding::mayAsk, "Whether the owner may ask.")
          .required("gives", COUNT, ContactStanding::gives, "Gifts and introductions.")
          .required("asks", COUNT, ContactStanding::asks, "Asks.")
          .required("receipts", COUNT, ContactStanding::receipts, "Favours received.")
          .required("potential", COUNT, ContactStanding::potential, "Points as an advocate.")
          .required(
              "strength", FractionType.FROM_ZERO, ContactStanding::strength, "The tie's strength.")
          .optional("lastTouch", DATE, ContactStanding::lastTouch, "The day of the last touch.")
          .optional(
              "encounter",
              RecordType.of(FactTables.INTERACTION),
              ContactStanding::encounter,
              "The meeting the follow-up counts from.")
          .optional(
              "followedUp",
              DATE,
              ContactStanding::followedUp,
              "The first day of a follow-up on that meeting.")
          .optional(
              "owedThanks",
              RecordType.of(FactTables.INTERACTION),
              ContactStanding::owedThanks,
              "The first favour not thanked for.")
          .optional(
              "openAsk",
              RecordType.of(FactTables.INTERACTION),
              ContactStanding::openAsk,
              "The ask not answered yet.")
          .build();

  private static final FactTable<Explanation.Outcome> OUTCOME =
      FactTable.<Explanation.Outcome>of("an outcome", "What one rule said about the contact.")
          .required("rule", ANY, outcome -> outcome.rule().id(), "The id of the rule.")
          .required("when", ANY, outcome -> outcome.rule().when(), "The rule's condition in words.")
          .required("speaks", FLAG, Explanation.Outcome::speaks, "Whether it speaks.")
          .required(
              "advice",
              ListType.of(RecordType.of(ADVICE)),
              Explanation.Outcome::advice,
              "What it advises about the contact.")
          .build();

  static final FactTable<Explanation> EXPLANATION =
      FactTable.<Explanation>of("an explanation", "Why each rule did or did not speak.")
          .required("contact", ANY, Explanation::contact, "The contact's id.")
          .required("standing", RecordType.of(STANDING), Explanation::standing, "What follows.")
          .required(
              "rules",
              ListType.of(RecordType.of(OUTCOME)),
              Explanation::rules,
              "Every advising rule's outcome.")
          .build();

  private AnswerTables() {}
}
