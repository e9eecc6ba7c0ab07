package dev.networkingcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewCommandTest {

  @Test
  void anAskBeforeThanksHasToWait() {
    Ran ran = review("--ask", "dana", "--for", "recommendation", "--what", "two lines");
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .startsWith("WAIT  Ask Dana Ortiz for a recommendation: two lines\n")
        .contains("You owe Dana Ortiz thanks")
        .doesNotContain("review.thank-first")
        .contains("Instead\n  - Thank Dana Ortiz");
  }

  @ParameterizedTest
  @CsvSource({"--pitch,zoe,WAIT  Pitch to", "--talk,zoe,WAIT  Talk to", "--pitch,dan,STOP  Pitch"})
  void everythingElseCanBeReviewedToo(String option, String contact, String begins) {
    assertThat(review(option, contact).out()).startsWith(begins);
  }

  @Test
  void connectingNeedsThePlatformAndThePerson() {
    assertThat(review("--connect", "FACEBOOK", "--with", "zoe").out())
        .startsWith("STOP  Connect with Zoë Łukasik on Facebook")
        .contains("Facebook is for friends")
        .doesNotContain("review.platform");
    Ran ran = review("--connect", "FACEBOOK");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("--with CONTACT").contains("coach review --help");
  }

  @Test
  void aVerdictComesAsJsonOnRequest() {
    assertThat(review("--ask", "dana", "--json").out())
        .startsWith("{\"verdict\":\"WAIT\",\"reasons\":[{\"rule\":\"review.thank-first\"")
        .endsWith("}\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'--ask,dana,--pitch,dana', mutually exclusive",
    "'--what,x', Missing required argument",
    "'--pitch,dana,--what,x', goes beside --ask and --talk only",
    "'--pitch,dana,--for,HELP', goes beside --ask only",
    "'--ask,dana,--with,zoe', goes beside --connect only",
    "'--ask,dana,--for,MONEY', expected one of"
  })
  void whatDoesNotGoTogetherIsWrongUsage(String arguments, String message) {
    Ran ran = review(arguments.split(",", -1));
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains(message);
    assertThat(ran.out()).isEmpty();
  }

  private static Ran review(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "review";
    arguments[1] = "-";
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Ran.coachReading(CommandNetworks.SMALL, arguments);
  }
}
