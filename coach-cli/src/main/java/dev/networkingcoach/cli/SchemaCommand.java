package dev.networkingcoach.cli;

import dev.networkingcoach.json.NetworkSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The JSON Schemas of what goes in and out. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "The JSON Schema (draft 2020-12) of a network, a plan or a verdict.",
    footerHeading = "%nExamples:%n",
    footer = {"  coach schema", "  coach schema plan > plan.schema.json"})
final class SchemaCommand implements Callable<Integer> {
  private final ProgramRun session;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DOCUMENT",
      defaultValue = "network",
      description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default.")
  private Document document = Document.network;

  SchemaCommand(ProgramRun session) {
    this.session = session;
  }

  /** What there is a schema of. */
  enum Document {
    network,
    plan,
    verdict
  }

  @Override
  public Integer call() {
    String schema =
        switch (document) {
          case network -> NetworkSchema.network();
          case plan -> NetworkSchema.plan();
          case verdict -> NetworkSchema.verdict();
        };
    session.console().out().print(schema);
    return ExitStatus.DONE;
  }
}
