package de.zusammenspiel.house;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Every page for everybody: no barrier by WCAG 2.2 AA in light and dark, and nothing wider than a phone. */
class EverybodyTest {
    /** As many as the machine that has to be enough has processors. */
    private static final int PAIRS_OF_EYES = 2;

    private final DemoHouse house = DemoHouse.get();
    private final Queue<String> barriers = new ConcurrentLinkedQueue<>();

    /** @param wholly the first page of its kind: also in the dark and on a phone */
    private record Look(Visitor visitor, Found page, boolean wholly) {}

    @Test
    void every_page_works_for_everybody_in_light_and_dark_and_on_a_phone() throws Exception {
        Queue<Look> looks = new ConcurrentLinkedQueue<>(looks());
        assertThat(looks).hasSizeGreaterThan(30);
        try (ExecutorService eyes = Executors.newFixedThreadPool(PAIRS_OF_EYES)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < PAIRS_OF_EYES; i++) {
                all.add(eyes.submit(() -> lookUntilEmpty(looks)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(barriers).isEmpty();
    }

    private List<Look> looks() {
        List<Look> looks = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Visitor visitor : List.of(
                house.stranger(),
                house.pilot(Role.COORDINATOR),
                house.pilot(Role.GROUP_MEMBER),
                house.pilot(Role.ADVISER),
                house.pilot(Role.SITE_ADMIN),
                house.visitors.getLast())) {
            for (Found one : house.found(visitor)) {
                boolean html = one.answer().header("content-type").orElse("").startsWith("text/html");
                if (html && seen.add(visitor.role() + " " + one.pattern())) {
                    looks.add(new Look(visitor, one, seen.add(one.pattern())));
                }
            }
        }
        return looks;
    }

    /** With a browser of its own: Playwright's belongs to one thread. */
    private void lookUntilEmpty(Queue<Look> looks) {
        try (Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            Browser browser = playwright
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
            Map<String, Page> pages = new HashMap<>();
            for (Look look = looks.poll(); look != null; look = looks.poll()) {
                Visitor visitor = look.visitor();
                look(pages.computeIfAbsent(visitor.name(), name -> open(browser, visitor)), look);
            }
        }
    }

    private Page open(Browser browser, Visitor visitor) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(house.app.base())
                // Without moves: a colour caught halfway between light and dark is nobody's colour.
                .setReducedMotion(ReducedMotion.REDUCE));
        Axe.comesWith(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                barriers.add(visitor.name() + " " + page.url() + ": " + message.text());
            }
        });
        signIn(page, visitor);
        return page;
    }

    private void look(Page page, Look look) {
        String path = look.page().path();
        page.setViewportSize(1280, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.navigate(path);
        Axe.barriers(page).forEach(barrier -> barriers.add(path + " light: " + barrier));
        if (!look.wholly()) {
            return;
        }
        // What changes with the dark is colour; everything else was looked at in the light.
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Axe.weakContrasts(page).forEach(barrier -> barriers.add(path + " dark: " + barrier));
        page.setViewportSize(390, 800);
        Object over = page.evaluate("document.scrollingElement.scrollWidth - innerWidth");
        if (over instanceof Number number && number.intValue() > 0) {
            barriers.add(path + " is " + number + " px wider than a phone");
        }
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
