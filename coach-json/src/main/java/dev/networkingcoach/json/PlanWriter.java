package dev.networkingcoach.json;

import dev.networkingcoach.api.explain.Explanation;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.api.review.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Writes what the coach answers as JSON: plans, verdicts and explanations. Absent optional values
 * are left out. {@link NetworkSchema#plan()} and {@link NetworkSchema#verdict()} describe the
 * documents; the headline of an advice, which earlier plans do not have, is always written though
 * the schema does not require it. The same answer gives the same bytes. Mappers of Jackson 2 and 3
 * write the same form once they have found the modules on the class path ({@code
 * findAndRegisterModules()}, {@code findAndAddModules()}). Half of a surrogate pair, which UTF-8
 * cannot hold, is written as U+FFFD. Immutable and thread-safe.
 */
public final class PlanWriter {
  private final JsonForm form;

  private PlanWriter(JsonForm form) {
    this.form = form;
  }

  /** A writer that puts an answer on one line, as {@code .ndjson} wants it. */
  public static PlanWriter oneLine() {
    JacksonJars.require();
    return new PlanWriter(JsonForm.LINE);
  }

  /** A writer that puts each field on a line of its own. */
  public static PlanWriter pretty() {
    JacksonJars.require();
    return new PlanWriter(JsonForm.PAGE);
  }

  /**
   * Writes a plan as UTF-8, without a line break at the end; flushes, and does not close.
   *
   * @throws IOException if the stream fails
   */
  public void write(Plan plan, OutputStream to) throws IOException {
    form.write(out -> AnswerTables.PLAN.write(plan, out), to);
  }

  /**
   * Writes a plan, without a line break at the end; flushes, and does not close.
   *
   * @throws IOException if the writer fails
   */
  public void write(Plan plan, Writer to) throws IOException {
    form.write(out -> AnswerTables.PLAN.write(plan, out), to);
  }

  /** A plan as JSON. */
  public String toJson(Plan plan) {
    return form.text(out -> AnswerTables.PLAN.write(plan, out));
  }

  /** An advice as JSON, as it stands in a plan. */
  public String toJson(Advice advice) {
    return form.text(out -> AnswerTables.ADVICE.write(advice, out));
  }

  /** A verdict as JSON. */
  public String toJson(Verdict verdict) {
    return form.text(out -> AnswerTables.VERDICT.write(verdict, out));
  }

  /** An explanation as JSON. */
  public String toJson(Explanation explanation) {
    return form.text(out -> AnswerTables.EXPLANATION.write(explanation, out));
  }
}
