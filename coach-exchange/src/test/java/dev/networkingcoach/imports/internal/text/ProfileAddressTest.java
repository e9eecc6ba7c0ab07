package dev.networkingcoach.imports.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.linkedin.com/in/dana-ortiz, dana-ortiz",
    "http://linkedin.com/in/Dana-Ortiz/, dana-ortiz",
    "nl.linkedin.com/in/dana-ortiz?trk=x#y, dana-ortiz",
    "https://www.linkedin.com/in/zo%C3%AB, zoë",
    "https://www.linkedin.com/in/zo%, zo",
    "https://www.linkedin.com/pub/dana-ortiz/1/2b/3c, dana-ortiz-1-2b-3c",
    "https://www.linkedin.com/in/a%2F%2B%0A%00b, a-b"
  })
  void saysWhoseProfileItIs(String address, String slug) {
    assertThat(ProfileAddress.slug(address)).contains(slug);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://www.linkedin.com/company/acme",
        "https://notlinkedin.com/in/dana",
        "https://www.linkedin.com/in/",
        "https://example.org/dana"
      })
  void isNoProfile(String address) {
    assertThat(ProfileAddress.slug(address)).isEmpty();
  }
}
