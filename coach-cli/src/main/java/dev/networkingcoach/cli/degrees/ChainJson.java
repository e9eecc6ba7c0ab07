package dev.networkingcoach.cli.degrees;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.networkingcoach.network.chain.ChainRoutes;

/** What came of chains, as JSON on one line. What is not known is null. */
public final class ChainJson {
  private final ChainRun run;

  /** JSON about chains. */
  public ChainJson(ChainRun run) {
    this.run = run;
  }

  /** The line. */
  public String line() {
    ChainRoutes routes = run.routes();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("people", run.graph().people()).put("ties", run.graph().ties());
    json.put("made", run.made());
    run.traits().forEach(json.putArray("traits")::add);
    json.put("chains", routes.chains());
    DegreesJson.put(json, "shortestHops", routes.shortest().mean());
    DegreesJson.put(json, "arrivingIfAllPassItOn", routes.arriving());
    DegreesJson.put(json, "hopsIfAllPassItOn", routes.steps().mean());
    routes.steps().counts().forEach(json.putArray("chainsByHops")::add);
    json.put("followUpEffect", run.effect().effect());
    ArrayNode studies = json.putArray("studies");
    for (ChainRun.FittedChains fitted : run.fitted()) {
      ObjectNode study = studies.addObject();
      study.put("study", fitted.study().study());
      study.put("started", fitted.study().started()).put("arrived", fitted.study().arrived());
      DegreesJson.put(study, "passing", fitted.passing());
      DegreesJson.put(study, "hops", fitted.hops());
      ArrayNode completion = study.putArray("completionByFollowUps");
      if (!Double.isNaN(fitted.passing())) {
        fitted.completion().forEach(completion::add);
      }
    }
    return json.toString();
  }
}
