package de.zusammenspiel.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import de.zusammenspiel.identity.SignInLinks;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestPerson;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The installed browser, for people with JavaScript and without. */
final class Chromium implements AutoCloseable {
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    private final TestApp app;

    Chromium(TestApp app) {
        this.app = app;
    }

    Person anybody(boolean script) {
        return new Person(browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(app.base())
                .setJavaScriptEnabled(script)
                .setLocale("de-DE")));
    }

    Person signedIn(TestPerson person, boolean script) {
        Person signedIn = anybody(script);
        signedIn.open(app.bean(SignInLinks.class).issue(person.account(), "/konto", SignInLinks.SIGN_IN));
        signedIn.press("main form button[type=submit]");
        return signedIn;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
