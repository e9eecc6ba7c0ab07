package dev.networkingcoach.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.networkingcoach.teams.support.NodePackages;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The package that an admin uploads. */
class TeamsPackageTest {
  private static final String APP = "11111111-2222-3333-4444-555555555555";

  @Test
  void theManifestFitsTheSchemaOfTeams() throws IOException {
    JsonNode manifest = new ObjectMapper().readTree(files().get("manifest.json"));
    assertThat(schema().validate(manifest)).isEmpty();
    assertThat(manifest.path("id").asText()).isEqualTo(APP);
    assertThat(manifest.path("bots").path(0).path("botId").asText()).isEqualTo(APP);
    assertThat(manifest.path("validDomains").path(0).asText()).isEqualTo("coach.example.com");
    assertThat(manifest.toString()).doesNotContain("${");
  }

  @Test
  void theSchemaFindsFaultsAtAll() throws IOException {
    JsonNode wrong = new ObjectMapper().readTree("{\"manifestVersion\":\"1.29\",\"id\":\"x\"}");
    assertThat(schema().validate(wrong)).hasSizeGreaterThan(3);
  }

  @Test
  void theIconsHaveTheSizesAndColoursThatTeamsAsksFor() throws IOException {
    BufferedImage colour = ImageIO.read(new ByteArrayInputStream(files().get("color.png")));
    assertThat(colour.getWidth()).isEqualTo(192);
    assertThat(colour.getHeight()).isEqualTo(192);
    BufferedImage outline = ImageIO.read(new ByteArrayInputStream(files().get("outline.png")));
    assertThat(outline.getWidth()).isEqualTo(32);
    assertThat(outline.getHeight()).isEqualTo(32);
    int drawn = 0;
    for (int x = 0; x < 32; x++) {
      for (int y = 0; y < 32; y++) {
        int pixel = outline.getRGB(x, y);
        if (pixel >>> 24 != 0) {
          drawn++;
          assertThat(pixel & 0xFFFFFF).isEqualTo(0xFFFFFF);
        }
      }
    }
    assertThat(drawn).isBetween(100, 600);
    assertThat(outline.getRGB(0, 0) >>> 24).isZero();
  }

  @Test
  void twoPackagesAreEqual() throws IOException {
    assertThat(written()).isEqualTo(written());
  }

  @ParameterizedTest
  @CsvSource({
    "x, coach.example.com, appId (x) must be a GUID",
    APP + ", https://coach.example.com, must be the name of a host",
    APP + ", localhost, must be the name of a host",
    APP + ", 'a b.com', must be the name of a host",
  })
  void whatIsNoIdOrHostIsRefused(String app, String domain, String message) {
    assertThatThrownBy(() -> TeamsPackage.write(app, domain, new ByteArrayOutputStream()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TeamsPackage.write(APP, "coach.example.com", out);
    return out.toByteArray();
  }

  private static Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    assertThat(files).containsOnlyKeys("manifest.json", "color.png", "outline.png");
    return files;
  }

  /** The schema that Microsoft publishes with its own tools. */
  private static JsonSchema schema() throws IOException {
    Path file =
        NodePackages.folder()
            .resolve(
                "@microsoft/app-manifest/build/json-schemas/teams/v1.29/MicrosoftTeams.schema.json");
    // One pattern of the schema writes a backspace as JavaScript does within brackets.
    String schema = Files.readString(file).replace("\\\\f\\\\b", "\\\\f");
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(schema);
  }
}
