package dev.posthaste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/// The pages in a real browser: `/docs` with a token that is good, `/redoc`, and the tenant's dashboard.
@ExtendWith(Quickstart.Running.class)
class BrowserTest {

    private final Quickstart quickstart;
    private ChromeDriver browser;
    private WebDriverWait wait;

    BrowserTest(Quickstart quickstart) {
        this.quickstart = quickstart;
    }

    @BeforeEach
    void open(@TempDir Path profile) {
        var advice = "on Debian, apt-get install chromium chromium-driver";
        var chromium = Needed.of(advice, "chromium", "chromium-browser", "google-chrome", "chrome")
                .path();
        var driver = Needed.of(advice, "chromedriver").path();
        var options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.setAcceptInsecureCerts(true);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1200,1400",
                "--user-data-dir=" + profile);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .build();
        browser = new ChromeDriver(service, options);
        wait = new WebDriverWait(browser, Duration.ofSeconds(30));
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void theDocsShowBothOperationsAndCallThePrivateOneWithAToken() throws Exception {
        browser.get(quickstart.address() + "/docs");
        var text = shown(By.id("operations-default-holders_api_private_get")).getText();
        assertThat(text).contains("/api/private", "Holders");
        assertThat(shown(By.id("operations-default-everyone_api_public_get")).getText())
                .contains("/api/public");

        authorize(token());
        click(By.cssSelector("#operations-default-holders_api_private_get .opblock-summary-control"));
        assertThat(shown(By.cssSelector(".opblock-description")).getText())
                .contains("A valid access token is required to access this route.");
        click(By.cssSelector(".try-out__btn"));
        click(By.cssSelector(".execute"));
        var status = shown(By.cssSelector(".live-responses-table tbody .response-col_status"));
        picture("docs");
        assertThat(status.getText()).startsWith("200");
        assertThat(shown(By.cssSelector(".live-responses-table tbody .response-col_description"))
                        .getText())
                .contains("client-credentials");
    }

    private void authorize(String token) {
        click(By.cssSelector(".btn.authorize"));
        shown(By.cssSelector(".auth-container input")).sendKeys(token);
        click(By.cssSelector(".auth-btn-wrapper .authorize"));
        click(By.cssSelector(".auth-btn-wrapper .btn-done"));
    }

    private String token() throws Exception {
        try (var client = new Client(quickstart)) {
            return client.token();
        }
    }

    @Test
    void redocShowsTheTexts() throws Exception {
        browser.get(quickstart.address() + "/redoc");
        wait.until(ExpectedConditions.textToBePresentInElementLocated(
                By.tagName("body"), "No access token is required to access this route."));
        picture("redoc");
    }

    @Test
    void theDashboardsTestTabShowsATokenThatTheApplicationAccepts() throws Exception {
        browser.get(quickstart.dashboard().toString());
        shown(By.linkText("APIs"));
        assertThat(browser.getCurrentUrl()).isEqualTo(quickstart.issuer() + "apis");
        click(By.partialLinkText(quickstart.folder().getFileName().toString()));
        click(By.linkText("Test"));
        picture("dashboard");
        var page = shown(By.tagName("main")).getText();
        assertThat(page).contains("/oauth/token", "client_credentials");
        var token = Pattern.compile("Bearer (eyJ[\\w.-]+)").matcher(page);
        assertThat(token.find()).isTrue();
        try (var client = new Client(quickstart)) {
            var answer = client.get("/api/private", "Authorization", "Bearer " + token.group(1));
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theDashboardAsksForItsKeyAgainAfterSigningOut() throws Exception {
        browser.get(quickstart.dashboard().toString());
        click(By.xpath("//button[text()='Sign out']"));
        var asked = shown(By.tagName("main")).getText();
        picture("login");
        assertThat(asked).contains("asks for a key", "dashboard.key");
        browser.get(quickstart.issuer() + "apis");
        assertThat(browser.getCurrentUrl()).isEqualTo(quickstart.issuer() + "login");
        shown(By.name("key")).sendKeys(quickstart.dashboard().getQuery().substring("key=".length()));
        click(By.xpath("//button[text()='Log in']"));
        assertThat(shown(By.tagName("h1")).getText()).isEqualTo("APIs");
    }

    private WebElement shown(By place) {
        return wait.until(ExpectedConditions.visibilityOfElementLocated(place));
    }

    private void click(By place) {
        wait.until(ExpectedConditions.elementToBeClickable(place)).click();
    }

    /// Kept for those who want to see what the test saw.
    private void picture(String name) throws Exception {
        var folder = Files.createDirectories(Path.of("target/pictures"));
        Files.write(folder.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }
}
