package dev.networkingcoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonFactory;
import dev.networkingcoach.api.Coach;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where Jackson, or one jar of it, was left out, its name is told. */
class MissingJacksonTest {

  @ParameterizedTest
  @ValueSource(strings = {"NetworkReader", "NetworkWriter", "PlanWriter", "NdjsonPlans"})
  void allThreeAreNamed(String type) throws Exception {
    try (URLClassLoader without = loader(Coach.class, PlanWriter.class)) {
      assertThat(catchThrowable(() -> begin(without, type)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith(
              "coach-json needs Jackson 2, and jackson-core, jackson-annotations, jackson-databind"
                  + " are not on the class path.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"NetworkReader", "NetworkWriter", "PlanWriter", "NdjsonPlans"})
  void theOneThatIsMissingIsNamed(String type) throws Exception {
    try (URLClassLoader without =
        loader(Coach.class, PlanWriter.class, JsonFactory.class, JsonFormat.class)) {
      assertThat(catchThrowable(() -> begin(without, type)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("and jackson-databind is not on the class path.\n");
    }
  }

  private static URLClassLoader loader(Class<?>... of) {
    URL[] places =
        Stream.of(of)
            .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
            .distinct()
            .toArray(URL[]::new);
    return new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
  }

  private static void begin(ClassLoader loader, String name) throws Throwable {
    Class<?> type = Class.forName("dev.networkingcoach.json." + name, true, loader);
    try {
      switch (name) {
        case "NetworkReader" -> type.getConstructor().newInstance();
        case "NdjsonPlans" ->
            type.getMethod("builder", loader.loadClass(Coach.class.getName()))
                .invoke(null, (Object) null);
        default -> type.getMethod("oneLine").invoke(null);
      }
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
