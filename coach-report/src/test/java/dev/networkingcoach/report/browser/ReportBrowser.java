package dev.networkingcoach.report.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium that looks at pages of a file each. Not thread-safe. */
final class ReportBrowser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private final Path folder;
  private final ChromeDriver driver;

  private ReportBrowser(Path folder) {
    this.folder = folder;
    this.driver = new ChromeDriver(service(), options(folder));
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
  }

  /** Whether there is one, and what drives it. */
  static boolean isInstalled() {
    return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
  }

  /** Starts one. */
  static ReportBrowser start() {
    try {
      return new ReportBrowser(Files.createTempDirectory("coach-report"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets what a test before has set. */
  void reset() {
    wide(1280);
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "light"))));
  }

  private static ChromeDriverService service() {
    // Named, so that Selenium looks for none, and downloads none.
    return new ChromeDriverService.Builder()
        .usingDriverExecutable(new File(DRIVER.toString()))
        .usingAnyFreePort()
        .build();
  }

  private static ChromeOptions options(Path folder) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toString());
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + folder.resolve("profile"));
    return options;
  }

  /** Opens a page. What was logged before is forgotten. */
  ReportBrowser open(String html) {
    try {
      Path page = Files.writeString(Files.createTempFile(folder, "page", ".html"), html);
      complaints();
      requests();
      driver.get(page.toUri().toString());
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the window so wide, 1280 pixels at first; the height is one of a laptop. */
  ReportBrowser wide(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  /** Sets what a person prefers, such as a {@code prefers-color-scheme} of {@code dark}. */
  ReportBrowser prefers(String feature, String value) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", feature, "value", value))));
    return this;
  }

  /** All that the console complains of since the page was opened. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }

  /** The messages about requests since the page was opened, the one for the page left out. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> entry.getMessage())
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .filter(message -> !message.contains("\"type\":\"Document\""))
        .filter(message -> !message.contains("\"url\":\"data:,\""))
        .toList();
  }

  /** Runs a script in the page, and returns its value. */
  // Of what type it is, only whoever wrote the script knows.
  @SuppressWarnings({"TypeParameterUnusedInFormals", "unchecked"})
  <T> T run(String script, Object... arguments) {
    return (T) driver.executeScript(script, arguments);
  }

  /** Runs a script in the page that calls its last argument with its value. */
  // Of what type it is, only whoever wrote the script knows.
  @SuppressWarnings({"TypeParameterUnusedInFormals", "unchecked"})
  <T> T await(String script, Object... arguments) {
    return (T) driver.executeAsyncScript(script, arguments);
  }

  /** The element of that id. */
  WebElement byId(String id) {
    return driver.findElement(By.id(id));
  }

  /** Presses keys wherever the focus is. */
  ReportBrowser press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
    return this;
  }

  /** Presses Tab until the element of that id has the focus; fails where it never does. */
  ReportBrowser tabTo(String id) {
    for (int i = 0; i < 300; i++) {
      if (id.equals(run("return document.activeElement.id"))) {
        return this;
      }
      press(Keys.TAB);
    }
    throw new AssertionError("Tab never leads to #" + id);
  }

  /** What stands in the cells of a table's body, row by row. */
  List<List<String>> table(String id) {
    return run(
        "return [...document.getElementById(arguments[0]).tBodies[0].rows]"
            + ".map(row => [...row.cells].map(cell => cell.textContent))",
        id);
  }

  /** The titles of the marks of a chart. */
  List<String> titles(String chart) {
    return run(
        "return [...document.querySelectorAll('#' + arguments[0] + ' title')]"
            + ".map(title => title.textContent)",
        chart);
  }

  /** The page as a PDF on A4, with a person's usual settings. */
  Map<String, Object> print() {
    return driver.executeCdpCommand(
        "Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69));
  }

  @Override
  public void close() {
    driver.quit();
    List<Path> files = new ArrayList<>();
    try (var walk = Files.walk(folder)) {
      walk.forEach(files::add);
      for (int i = files.size() - 1; i >= 0; i--) {
        Files.deleteIfExists(files.get(i));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
