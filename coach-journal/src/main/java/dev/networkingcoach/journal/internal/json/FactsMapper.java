package dev.networkingcoach.journal.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.fault.InvalidFactsException;
import dev.networkingcoach.json.PolicyJson;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/** Makes the mapper for the records of facts: the types of theirs that Jackson does not know. */
final class FactsMapper {
  /** How many thresholds there were. */
  private static final int FIRST_EDITION = 13;

  private FactsMapper() {}

  static JsonMapper create() {
    SimpleModule module = new SimpleModule("facts");
    text(module, Topic.class, Topic::text, Topic::of);
    text(module, ZoneId.class, ZoneId::getId, ZoneId::of);
    text(module, LocalDate.class, LocalDate::toString, LocalDate::parse);
    text(module, LocalTime.class, LocalTime::toString, LocalTime::parse);
    text(module, Birthday.class, Birthday::toString, Birthday::parse);
    policy(module);
    return JsonMapper.builder()
        .addModule(module)
        .defaultPropertyInclusion(leavingOut(JsonInclude.Include.NON_NULL))
        .withConfigOverride(
            List.class, list -> list.setInclude(leavingOut(JsonInclude.Include.NON_EMPTY)))
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();
  }

  private static JsonInclude.Value leavingOut(JsonInclude.Include what) {
    return JsonInclude.Value.construct(what, JsonInclude.Include.ALWAYS);
  }

  /** As documents have it: what an older version did not know stands at its default. */
  private static void policy(SimpleModule module) {
    module.addSerializer(
        Policy.class,
        new JsonSerializer<Policy>() {
          @Override
          public void serialize(Policy value, JsonGenerator out, SerializerProvider provider)
              throws IOException {
            out.writeRawValue(PolicyJson.write(value));
          }
        });
    module.addDeserializer(
        Policy.class,
        new JsonDeserializer<Policy>() {
          @Override
          public Policy deserialize(JsonParser in, DeserializationContext context)
              throws IOException {
            String json = in.readValueAsTree().toString();
            try {
              return asSet(PolicyJson.read(json));
            } catch (InvalidFactsException e) {
              return context.reportInputMismatch(Policy.class, "is no policy");
            }
          }
        });
  }

  /** The first edition wrote every threshold: those at their default had not been set. */
  private static Policy asSet(Policy policy) {
    return policy.given().size() == FIRST_EDITION && !policy.isGiven("matchesPerContact")
        ? policy.withoutDefaults()
        : policy;
  }

  private static <T> void text(
      SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
    module.addSerializer(
        type,
        new JsonSerializer<T>() {
          @Override
          public void serialize(T value, JsonGenerator out, SerializerProvider provider)
              throws IOException {
            out.writeString(write.apply(value));
          }
        });
    module.addDeserializer(
        type,
        new JsonDeserializer<T>() {
          @Override
          public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String text = in.getText();
            try {
              return read.apply(text);
            } catch (DateTimeException e) {
              return type.cast(context.handleWeirdStringValue(type, text, "is no such value"));
            }
          }
        });
  }
}
