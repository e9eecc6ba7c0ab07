package dev.networkingcoach.rules.book;

import static dev.networkingcoach.rules.verifier.RuleVerifier.verifyThat;
import static dev.networkingcoach.testkit.VerifierFacts.*;

import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EtiquetteAnonymousTest {
  @Test
  void asksWhoABlankNameIs() {
    verifyThat("etiquette.anonymous")
        .given(dana().name(" "))
        .advises(Action.IDENTIFY)
        .about("dana")
        .keyed("etiquette.anonymous/dana")
        .neverDue()
        .neverStale()
        .urgency(Urgency.ANYTIME)
        .score(26)
        .because("dana");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "private",
        "LinkedIn  Member",
        " Human Resources Manager ",
        "ANONYMOUS",
        "\uff35\uff4e\uff4b\uff4e\uff4f\uff57\uff4e"
      })
  void asksWhoAPlaceholderIs(String name) {
    verifyThat("etiquette.anonymous").given(dana().name(name)).advises(Action.IDENTIFY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dana Ortiz", "Private Ryan", "unknown person", "linkedinmember"})
  void leavesAPersonAlone(String name) {
    verifyThat("etiquette.anonymous").given(dana().name(name)).staysSilent();
  }

  @Test
  void thePolicySaysWhichNamesAreNobodys() {
    verifyThat("etiquette.anonymous")
        .given(policy().placeholderNames("N. N."), dana().name("n.  n."))
        .advises(Action.IDENTIFY)
        .because("n.  n.");
    verifyThat("etiquette.anonymous")
        .given(policy().placeholderNames("N. N."), dana().name("private"))
        .staysSilent();
  }

  @Test
  void anArchivedContactMayStayUnknown() {
    verifyThat("etiquette.anonymous").given(dana().name("").archived(true)).staysSilent();
  }

  @Test
  void speaksOfEach() {
    verifyThat("etiquette.anonymous")
        .given(dana().name(""), contact("eli").name("private"), contact("fay"))
        .advisesKeys("etiquette.anonymous/dana", "etiquette.anonymous/eli");
  }
}
