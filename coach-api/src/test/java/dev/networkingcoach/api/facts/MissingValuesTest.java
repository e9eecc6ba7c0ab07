package dev.networkingcoach.api.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.networkingcoach.api.fault.InvalidFactsException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is missing is named by its field, and the fact that misses it by its id. */
class MissingValuesTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");

  static Stream<Record> facts() {
    return Stream.of(
        Contact.builder("dana", "Dana").birthday(new Birthday(MonthDay.of(5, 31), 2000)).build(),
        Interaction.builder("i1", "dana", DAY, InteractionKind.MET).build(),
        Introduction.builder("n1", DAY).between("dana", "lee").build(),
        Meeting.builder("m1", DAY).with("dana").at(LocalTime.of(15, 30)).build(),
        KnownPerson.builder("kim", "Kim").build(),
        Acquaintance.builder("dana", "kim").build(),
        Target.builder("t1", "Noor").build(),
        Goal.builder("o1", "Two pilots").build(),
        Event.builder("e1", "Fair", DAY).build(),
        Group.builder("g1", "Java", DAY).build(),
        Resource.builder("r1", "A talk", DAY).build(),
        Response.builder(ResponseKind.MUTED, DAY).rule("plan.goals").build(),
        Owner.builder("mira", "Mira", ZoneOffset.UTC).build(),
        Policy.defaults(),
        Network.builder(Owner.builder("mira", "Mira", ZoneOffset.UTC).build()).build());
  }

  @ParameterizedTest
  @MethodSource("facts")
  void aMissingComponentIsNamedUnlessItMayBeAbsent(Record fact) {
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      Class<?> type = component.getType();
      if (type.isPrimitive()) {
        continue;
      }
      Throwable thrown = catchThrowable(() -> with(fact, component, null));
      boolean mayBeAbsent =
          component.getAnnotatedType().isAnnotationPresent(Nullable.class)
              || Collection.class.isAssignableFrom(type)
              || Map.class.isAssignableFrom(type);
      if (thrown == null) {
        assertThat(mayBeAbsent).as(component.toString()).isTrue();
      } else {
        assertThat(thrown)
            .isInstanceOf(InvalidFactsException.class)
            .hasMessageContaining(component.getName());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("facts")
  void aMissingElementIsNamedByItsPlace(Record fact) {
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      Object lacking = lacking(component.getType());
      if (lacking != null) {
        assertThat(catchThrowable(() -> with(fact, component, lacking)))
            .as(component.toString())
            .isInstanceOf(InvalidFactsException.class)
            .hasMessageContaining(component.getName() + "[");
      }
    }
  }

  private static @Nullable Object lacking(Class<?> type) {
    if (type == List.class) {
      return Arrays.asList((Object) null);
    }
    if (type == Set.class) {
      return Collections.singleton(null);
    }
    return type == Map.class ? Collections.singletonMap("plan.goals", null) : null;
  }

  @ParameterizedTest
  @MethodSource("facts")
  void itsBuilderTakesEveryComponentAndStartsFromIt(Record fact) throws Exception {
    Object builder = fact.getClass().getMethod("toBuilder").invoke(fact);
    assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(fact);
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      List<Method> setters =
          Stream.of(builder.getClass().getMethods())
              .filter(method -> method.getName().equals(component.getName()))
              .toList();
      if (component.getType() == List.class) {
        assertThat(setters)
            .as(component.toString())
            .anyMatch(Method::isVarArgs)
            .anyMatch(method -> method.getParameterTypes()[0] == Collection.class);
      } else if (!(fact instanceof Policy)) {
        assertThat(setters).as(component.toString()).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("facts")
  void anElementMissingInACallOfItsBuilderIsNamed(Record fact) throws Exception {
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      if (component.getType() != List.class || component.getName().equals("sameTopics")) {
        continue;
      }
      for (Method method : fact.getClass().getMethod("toBuilder").getReturnType().getMethods()) {
        if (method.getName().equals(component.getName())) {
          Object builder = fact.getClass().getMethod("toBuilder").invoke(fact);
          Class<?> taken = method.getParameterTypes()[0];
          method.invoke(
              builder,
              taken.isArray()
                  ? java.lang.reflect.Array.newInstance(taken.getComponentType(), 1)
                  : Collections.singletonList(null));
          assertThat(catchThrowable(() -> built(builder)))
              .as(method.toString())
              .isInstanceOf(InvalidFactsException.class)
              .hasMessageContaining(component.getName() + "[");
        }
      }
    }
  }

  @Test
  void aMissingAddressIsNamedWithItsContact() {
    assertThat(
            catchThrowable(
                () -> Contact.builder("dana", "Dana").emails("dana@acme.example", null).build()))
        .hasMessage("contact dana: emails[1] is missing: a text was expected.");
    assertThat(
            catchThrowable(
                () -> Contact.builder("dana", "Dana").emails(" ").cadenceDays(0).build()))
        .hasMessage(
            "contact dana: emails[0] ( ) must not be blank.\n"
                + "contact dana: cadenceDays (0) must be 1 or more.");
    assertThat(catchThrowable(() -> Contact.builder(null, "Dana").build()))
        .hasMessage("contact: id is missing: an id was expected.");
  }

  @Test
  void otherMissingArgumentsAreNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> Topic.of(null))
        .withMessageStartingWith("text must not be null");
    Network empty = Network.builder(Owner.builder("mira", "M", ZoneOffset.UTC).build()).build();
    assertThatNullPointerException()
        .isThrownBy(() -> empty.contact(null))
        .withMessageStartingWith("id must not be null");
  }

  private static Object built(Object builder) throws Throwable {
    try {
      return builder.getClass().getMethod("build").invoke(builder);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Object with(Record fact, RecordComponent changed, @Nullable Object value)
      throws Throwable {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      values.add(
          component.getName().equals(changed.getName())
              ? value
              : component.getAccessor().invoke(fact));
    }
    try {
      return Stream.of(fact.getClass().getDeclaredConstructors())
          .filter(constructor -> Modifier.isPublic(constructor.getModifiers()))
          .filter(constructor -> constructor.getParameterCount() == values.size())
          .findFirst()
          .orElseThrow()
          .newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
