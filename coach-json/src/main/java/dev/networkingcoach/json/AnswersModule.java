package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.networkingcoach.api.explain.Explanation;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.api.review.Verdict;
import java.io.IOException;

/**
 * Has a mapper of Jackson 2 write what the coach answers in the form of {@link PlanWriter}: {@link
 * Plan}, {@link Advice}, {@link Verdict} and {@link Explanation}. {@code
 * mapper.findAndRegisterModules()} finds it; under Spring Boot 3 it can be a bean. For Jackson 3
 * there is {@link Jackson3AnswersModule}.
 */
public final class AnswersModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** The module. */
  public AnswersModule() {
    super(AnswersModule.class.getName());
    addSerializer(new AnswerSerializer<>(Plan.class, AnswerTables.PLAN));
    addSerializer(new AnswerSerializer<>(Advice.class, AnswerTables.ADVICE));
    addSerializer(new AnswerSerializer<>(Verdict.class, AnswerTables.VERDICT));
    addSerializer(new AnswerSerializer<>(Explanation.class, AnswerTables.EXPLANATION));
  }

  private static final class AnswerSerializer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient FactTable<T> table;

    AnswerSerializer(Class<T> type, FactTable<T> table) {
      super(type);
      this.table = table;
    }

    @Override
    public void serialize(T answer, JsonGenerator to, SerializerProvider provider)
        throws IOException {
      table.write(answer, to);
    }
  }
}
