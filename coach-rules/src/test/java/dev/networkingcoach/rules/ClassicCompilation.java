package dev.networkingcoach.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Compiles DRL while the test runs, the classic way: with MVEL, and no generated classes. */
final class ClassicCompilation {
  private static final String BOOK = "dev/networkingcoach/rules/book/";

  private ClassicCompilation() {}

  /** The DRL in the class path. */
  static KieBase ofTheBook() {
    return of(
        Stream.of(
                "advocate",
                "cycle",
                "derived",
                "etiquette",
                "event",
                "follow-up",
                "intro",
                "meeting",
                "plan",
                "review",
                "upkeep",
                "value")
            .map(family -> ResourceFactory.newClassPathResource(BOOK + family + ".drl")));
  }

  /** This DRL. */
  static KieBase of(String drl) {
    return of(Stream.of(ResourceFactory.newByteArrayResource(drl.getBytes(UTF_8))));
  }

  private static KieBase of(Stream<Resource> resources) {
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    resources.forEach(resource -> builder.add(resource, ResourceType.DRL));
    if (builder.hasErrors()) {
      throw new IllegalStateException(builder.getErrors().toString());
    }
    return builder.newKieBase();
  }
}
