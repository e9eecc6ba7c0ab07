package dev.networkingcoach.json;

import dev.networkingcoach.api.explain.Explanation;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.Plan;
import dev.networkingcoach.api.review.Verdict;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Has a mapper of Jackson 3 write what the coach answers in the form of {@link PlanWriter}: {@link
 * Plan}, {@link Advice}, {@link Verdict} and {@link Explanation}. {@code
 * JsonMapper.builder().findAndAddModules()} finds it, and so does Spring Boot 4. Jackson 3 is an
 * optional dependency: without it nothing loads this class.
 */
public final class Jackson3AnswersModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** The module. */
  public Jackson3AnswersModule() {
    super(Jackson3AnswersModule.class.getName());
    PlanWriter writer = PlanWriter.oneLine();
    addSerializer(new AnswerSerializer<>(Plan.class, writer::toJson));
    addSerializer(new AnswerSerializer<>(Advice.class, writer::toJson));
    addSerializer(new AnswerSerializer<>(Verdict.class, writer::toJson));
    addSerializer(new AnswerSerializer<>(Explanation.class, writer::toJson));
  }

  /** Copies the events of the one form, so that trees and other formats can be written as well. */
  private static final class AnswerSerializer<T> extends StdSerializer<T> {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Function<T, String> json;

    AnswerSerializer(Class<T> type, Function<T, String> json) {
      super(type);
      this.json = json;
    }

    @Override
    public void serialize(T answer, JsonGenerator to, SerializationContext context) {
      try (JsonParser events =
          FACTORY.createParser(ObjectReadContext.empty(), json.apply(answer))) {
        events.nextToken();
        to.copyCurrentStructure(events);
      }
    }
  }
}
