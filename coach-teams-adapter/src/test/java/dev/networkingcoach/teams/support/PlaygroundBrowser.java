package dev.networkingcoach.teams.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A headless Chromium that is clicked in. Not thread-safe. */
public final class PlaygroundBrowser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ChromeDriver driver;

  private PlaygroundBrowser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Whether there is one, and what drives it. */
  public static boolean isInstalled() {
    return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
  }

  /** Starts one with a profile in that folder. */
  public static PlaygroundBrowser start(Path profile) {
    // Named, so that Selenium looks for none, and downloads none.
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.toFile())
            .usingAnyFreePort()
            .build();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1280,1100",
        "--user-data-dir=" + profile);
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().implicitlyWait(PATIENCE);
    return new PlaygroundBrowser(driver);
  }

  /** Opens a page. */
  public void open(String address) {
    driver.get(address);
  }

  /** The page as it is now. */
  public String html() {
    return driver.getPageSource();
  }

  /** Makes the window so wide. */
  public void wide(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 1100, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Shows the colours of people who need strong contrast. */
  public void strongContrast() {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "forced-colors", "value", "active"))));
  }

  /** Runs a script in the page that returns words, one fault a line. */
  public List<String> faults(String script) {
    String text = (String) driver.executeScript(script);
    return text == null || text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
  }

  /** Waits until these words are shown. */
  public void see(String words) {
    driver.findElement(By.xpath("//*[contains(text(), '" + words + "')]"));
  }

  /** Writes something, as a person does. */
  public void say(String words) {
    WebElement box = driver.findElement(By.xpath("//*[@role='textbox'][@contenteditable='true']"));
    box.click();
    box.sendKeys(words);
    see(words);
    box.sendKeys(Keys.ENTER);
  }

  /** Clicks the last button of that name, once it is there. */
  public void press(String name) {
    By buttons =
        By.xpath("//button[@aria-label='" + name + "' or normalize-space()='" + name + "']");
    driver.findElement(buttons);
    List<WebElement> found =
        driver.findElements(buttons).stream().filter(WebElement::isDisplayed).toList();
    WebElement button = found.get(found.size() - 1);
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", button);
    button.click();
  }

  /** Clicks the last entry of that name in a menu that is open. */
  public void choose(String name) {
    By entries = By.xpath("//*[@role='menuitem'][normalize-space()='" + name + "']");
    driver.findElement(entries);
    List<WebElement> found =
        driver.findElements(entries).stream().filter(WebElement::isDisplayed).toList();
    found.get(found.size() - 1).click();
  }

  /** Keeps a picture of what is shown. */
  public void picture(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
