package dev.networkingcoach.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.rules.internal.engine.RuleBase;
import dev.networkingcoach.rules.internal.standing.NeededOffer;
import dev.networkingcoach.rules.internal.standing.Standing;
import java.util.List;
import org.drools.model.DSL;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.PredicateInformation;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every join on equality has an index: without, the same rules took eight times as long. */
class IndexTest {
  @Test
  void everyJoinOnEqualityIsIndexed() {
    UnindexedJoins shipped = UnindexedJoins.of(RuleBase.prebuilt().rules());
    assertThat(shipped.faults()).isEmpty();
    assertThat(shipped.joins()).isGreaterThanOrEqualTo(4);
  }

  @Test
  void soItIsWhenCompiledClassically() {
    UnindexedJoins classic = UnindexedJoins.of(ClassicCompilation.ofTheBook());
    assertThat(classic.faults()).isEmpty();
    assertThat(classic.joins()).isGreaterThanOrEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$one : NeededOffer() NeededOffer( contact == $one.contact.trim() )",
        "$one : NeededOffer() not NeededOffer( contact.equals($one.contact) )",
        "NeededOffer( $id : contact ) exists NeededOffer( $other : contact, $other == $id )",
        "$one : NeededOffer() List() from collect( NeededOffer( contact == $one.contact.trim() ) )",
      })
  void aJoinWithoutAnIndexIsAFault(String condition) {
    assertThat(classic(condition).faults()).singleElement().asString().startsWith("bad: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NeededOffer( $id : contact ) NeededOffer( contact == $id )",
        "$one : NeededOffer() NeededOffer( contact == $one.contact && needs == $one.needs )",
        "NeededOffer( $id : contact ) not NeededOffer( contact == $id, contact != null )",
        "NeededOffer( $id : contact ) NeededOffer( contact == null || contact != $id )",
      })
  void aJoinOnPlainFieldsIsNone(String condition) {
    assertThat(classic(condition).faults()).isEmpty();
  }

  /** What the compiler makes of {@code contact() == $who.id()}: a join without an index. */
  @Test
  void aFaultIsSeenInThePrebuiltFormToo() {
    Variable<Standing> who = DSL.declarationOf(Standing.class);
    Variable<NeededOffer> offers = DSL.declarationOf(NeededOffer.class);
    Model model =
        new ModelImpl()
            .withRules(
                List.of(
                    PatternDSL.rule("book", "bad")
                        .build(
                            PatternDSL.pattern(who),
                            PatternDSL.pattern(offers).expr("join", who, new Join()),
                            DSL.execute(() -> {}))));
    assertThat(UnindexedJoins.of(KieBaseBuilder.createKieBaseFromModel(List.of(model))).faults())
        .containsExactly("bad: contact() == $who.id()");
  }

  private static UnindexedJoins classic(String condition) {
    return UnindexedJoins.of(
        ClassicCompilation.of(
            """
            package book;
            import dev.networkingcoach.rules.internal.standing.NeededOffer;
            import java.util.List;
            rule "bad" when
            """
                + condition
                + " then end"));
  }

  private static final class Join implements Predicate2<NeededOffer, Standing> {
    private static final long serialVersionUID = 1;

    @Override
    public boolean test(NeededOffer offers, Standing who) {
      return offers.contact().equals(who.id());
    }

    @Override
    public PredicateInformation predicateInformation() {
      return new PredicateInformation("contact() == $who.id()");
    }
  }
}
