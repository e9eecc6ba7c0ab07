package dev.networkingcoach.report.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentPolicyTest {

  @Test
  void allowsWhatItWasMadeForByItsDigest() {
    // echo -n '' | openssl dgst -sha256 -binary | base64, and the same of 'alert(1)'.
    assertThat(ContentPolicy.allowing("", "alert(1)"))
        .isEqualTo(
            "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; "
                + "style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; "
                + "script-src 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
  }

  @Test
  void whatIsPutIntoThePageEndsNoElement() {
    PageFrame frame = PageFrame.SHIPPED;
    assertThat(frame.charts() + frame.script()).doesNotContainIgnoringCase("</script", "<!--");
    assertThat(frame.style()).doesNotContainIgnoringCase("</style");
    assertThat(frame.chartsLicence()).contains("Mike Bostock", "Permission to use");
    assertThat(frame.chartsVersion()).matches("7\\.\\d+\\.\\d+");
  }
}
