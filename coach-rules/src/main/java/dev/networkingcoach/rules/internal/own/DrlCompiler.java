package dev.networkingcoach.rules.internal.own;

import dev.networkingcoach.rules.own.RuleFault;
import dev.networkingcoach.rules.own.RuleFaultsException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.ResultSeverity;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.kie.internal.io.ResourceFactory;

/**
 * Compiles rules while the program runs, each file to a base of its own, which knows nothing of the
 * coach's rules and cannot replace them.
 */
final class DrlCompiler {
  /** What compiling takes, by a class of each artifact. */
  private static final Map<String, String> COMPILERS =
      Map.of(
          "org.drools.mvel.MVELConstraint", "org.drools:drools-mvel",
          "org.drools.ecj.EclipseJavaCompiler", "org.drools:drools-ecj",
          "org.drools.drl.parser.DrlParser", "org.drools:drools-drl-parser",
          "org.drools.drl.extensions.DecisionTableFactory", "org.drools:drools-drl-extensions");

  private DrlCompiler() {}

  /**
   * Compiles a file.
   *
   * @throws RuleFaultsException naming all that is wrong with it, each with its line and rule
   */
  static KieBase compile(DrlSource source) {
    requireCompilers(source);
    List<RuleFault> faults = new ArrayList<>(source.faults());
    if (!faults.isEmpty()) {
      throw new RuleFaultsException(faults);
    }
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    Resource resource =
        ResourceFactory.newByteArrayResource(source.text().getBytes(StandardCharsets.UTF_8));
    resource.setSourcePath(source.name());
    builder.add(resource, ResourceType.DRL);
    if (builder.hasErrors()) {
      for (KnowledgeBuilderError error : builder.getErrors()) {
        if (error.getSeverity() == ResultSeverity.ERROR) {
          faults.add(fault(source, error));
        }
      }
      if (faults.size() > 1) {
        // What the engine says of a file of which it has said before what is wrong.
        faults.removeIf(fault -> fault.problem().equals("Parser returned a null Package"));
      }
      throw new RuleFaultsException(faults.stream().distinct().toList());
    }
    KieBaseConfiguration interpreted = KieServices.get().newKieBaseConfiguration();
    // The engine would compile conditions in threads of its own, which outlive a web application.
    interpreted.setOption(ConstraintJittingThresholdOption.get(-1));
    InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(interpreted);
    base.addPackages(builder.getKnowledgePackages());
    return base;
  }

  private static RuleFault fault(DrlSource source, KnowledgeBuilderError error) {
    int[] lines = error.getLines();
    int line = lines.length == 0 ? 0 : Math.max(lines[0], 0);
    String message = error.getMessage().strip();
    return new RuleFault(
        source.name(), line, source.ruleAt(line), oneLine(message), advice(message));
  }

  private static String oneLine(String message) {
    return message
        .replaceAll("\\s*\\R\\s*", " ")
        .replaceAll("\\bfor the type Rule_[\\w$]+", "in the rule")
        .replaceFirst("^Rule Compilation error ", "");
  }

  private static String advice(String message) {
    if (message.contains("Unable to resolve ObjectType")
        || message.contains("cannot be resolved")) {
      return "Maybe an import is missing, or the name is written differently.";
    }
    if (message.contains("is undefined") || message.contains("Type mismatch")) {
      return "The consequence is Java: the line is that of the rule.";
    }
    if (message.contains("Unable to Analyse Expression")
        || message.contains("no such identifier")) {
      return "Maybe a field that this fact does not have: see ContactView in docs/own-rules.md.";
    }
    return "See docs/own-rules.md for a rule that compiles.";
  }

  private static void requireCompilers(DrlSource source) {
    Set<String> missing = new TreeSet<>();
    COMPILERS.forEach(
        (type, artifact) -> {
          try {
            Class.forName(type, false, KnowledgeBuilderFactory.class.getClassLoader());
          } catch (ClassNotFoundException e) {
            missing.add(artifact);
          }
        });
    if (!missing.isEmpty()) {
      throw new RuleFaultsException(
          List.of(
              new RuleFault(
                  source.name(),
                  0,
                  null,
                  "DRL cannot be compiled: the compiler is not in the class path.",
                  "Add " + String.join(", ", missing) + ", of the version of drools-core.")));
    }
  }
}
