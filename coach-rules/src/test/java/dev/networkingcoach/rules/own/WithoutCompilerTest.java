package dev.networkingcoach.rules.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.networkingcoach.rules.RuleBasedCoach;
import java.io.File;
import java.io.Reader;
import java.io.StringReader;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An embedder who takes no compiler has the coach's rules, and is told what DRL takes. */
class WithoutCompilerTest {
  private static final List<String> LEFT_OUT =
      List.of("drools-mvel", "drools-ecj", "drools-drl-parser", "drools-drl-extensions");

  private static URL[] classPath() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String one : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (LEFT_OUT.stream().noneMatch(name -> one.contains(name + "-"))) {
        urls.add(Path.of(one).toUri().toURL());
      }
    }
    return urls.toArray(URL[]::new);
  }

  @Test
  void isToldWhichArtifactsToAdd() throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      // The engine looks for its services there, as a web application has it.
      thread.setContextClassLoader(loader);
      Class<?> coach = loader.loadClass(RuleBasedCoach.class.getName());
      Object builder = coach.getMethod("builder").invoke(null);
      Class<?> type = builder.getClass();
      assertThat(type.getMethod("build").invoke(builder)).isNotNull();
      type.getMethod("rules", Reader.class).invoke(builder, new StringReader("rule"));
      Throwable thrown = catchThrowable(() -> type.getMethod("build").invoke(builder));
      assertThat(thrown.getCause())
          .hasMessageContaining("rules-1.drl: DRL cannot be compiled")
          .hasMessageContaining(
              "Add org.drools:drools-drl-extensions, org.drools:drools-drl-parser,"
                  + " org.drools:drools-ecj, org.drools:drools-mvel, of the version of drools-core");
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
