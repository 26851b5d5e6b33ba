package de.zusammenspiel.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import de.zusammenspiel.house.DemoHouse.Found;
import de.zusammenspiel.house.DemoHouse.Visitor;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.SignInLinks;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.site.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every page for everybody: no barrier by WCAG 2.2 AA in light and dark, and nothing wider than a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EverybodyTest {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private final DemoHouse house = DemoHouse.get();
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
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
    }

    @AfterAll
    void close() {
        playwright.close();
    }

    @Test
    void every_page_works_for_everybody_in_light_and_dark_and_on_a_phone() {
        List<String> barriers = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Visitor visitor : List.of(
                house.stranger(),
                house.pilot(Role.COORDINATOR),
                house.pilot(Role.GROUP_MEMBER),
                house.pilot(Role.ADVISER),
                house.pilot(Role.SITE_ADMIN),
                house.visitors.getLast())) {
            try (BrowserContext context =
                    browser.newContext(new Browser.NewContextOptions().setBaseURL(house.app.base()))) {
                Page page = context.newPage();
                page.onConsoleMessage(message -> {
                    if (message.type().equals("error")) {
                        barriers.add(visitor.name() + " " + page.url() + ": " + message.text());
                    }
                });
                signIn(page, visitor);
                for (Found one : house.found(visitor)) {
                    boolean html =
                            one.answer().header("content-type").orElse("").startsWith("text/html");
                    if (html && seen.add(visitor.role() + " " + one.pattern())) {
                        look(page, one, barriers);
                        if (seen.add(one.pattern())) {
                            lookInTheDarkAndOnAPhone(page, one, barriers);
                        }
                    }
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(30);
        assertThat(barriers).isEmpty();
    }

    private static void look(Page page, Found one, List<String> barriers) {
        page.setViewportSize(1280, 900);
        // Without moves: a colour caught halfway between light and dark is nobody's colour.
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(one.path());
        check(page, one.path() + " light", barriers);
    }

    private static void lookInTheDarkAndOnAPhone(Page page, Found one, List<String> barriers) {
        // What changes with the dark is colour; everything else was looked at in the light.
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        new AxeBuilder(page)
                .withRules(List.of("color-contrast"))
                .analyze()
                .getViolations()
                .forEach(violation -> barriers.add(
                        one.path() + " dark: " + violation.getNodes().getFirst().getHtml()));
        page.setViewportSize(390, 800);
        Object over = page.evaluate("document.scrollingElement.scrollWidth - innerWidth");
        if (over instanceof Number number && number.intValue() > 0) {
            barriers.add(one.path() + " is " + number + " px wider than a phone");
        }
    }

    private static void check(Page page, String where, List<String> barriers) {
        new AxeBuilder(page)
                .withTags(WCAG)
                .analyze()
                .getViolations()
                .forEach(violation -> barriers.add(where + ": " + violation.getId() + " "
                        + violation.getNodes().getFirst().getHtml()));
    }

    private void signIn(Page page, Visitor visitor) {
        if (visitor.role() == null) {
            return;
        }
        var account = house.app
                .bean(Accounts.class)
                .byEmail(new EmailAddress(visitor.email()))
                .orElseThrow();
        page.navigate(house.app.bean(SignInLinks.class).issue(account.id(), "/konto", SignInLinks.SIGN_IN));
        page.locator("main form button[type=submit]").first().click();
        page.waitForURL("**/konto*");
    }
}
