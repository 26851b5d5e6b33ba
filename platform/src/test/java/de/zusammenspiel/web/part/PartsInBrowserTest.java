package de.zusammenspiel.web.part;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every part in a real browser: accessible, inside the narrowest screen, and moved by its keys. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartsInBrowserTest {

    private GalleryServer server;
    private Playwright playwright;
    private Browser browser;
    private BrowserContext context;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    void openBrowser() throws IOException {
        server = new GalleryServer();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    void closeBrowser() {
        playwright.close();
        server.close();
    }

    @BeforeEach
    void openPage() {
        context = browser.newContext();
        page = context.newPage();
        complaints.clear();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @AfterEach
    void closePage() {
        context.close();
    }

    @ParameterizedTest
    @CsvSource({"de, light, 1280", "de, dark, 1280", "en, light, 390", "de, dark, 390"})
    void every_part_can_be_used_by_everybody(String language, String theme, int width) {
        visit(language, theme, width);

        var found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze();

        assertThat(found.getViolations()).isEmpty();
    }

    @Test
    void nothing_sticks_out_of_the_narrowest_screen() {
        visit("de", "light", 320);

        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0);
    }

    @Test
    void the_strict_policy_has_nothing_to_complain_about() {
        visit("de", "light", 1280);

        assertThat(complaints).isEmpty();
    }

    @Test
    void a_place_is_chosen_with_the_arrow_keys() {
        visit("de", "light", 1280);
        var place = page.locator("#f-place");
        place.fill("");
        place.pressSequentially("Saar");
        page.locator("#f-place-list").getByText("Saarlouis").waitFor();

        place.press("ArrowDown");
        place.press("ArrowDown");
        place.press("Enter");

        assertThat(place).hasValue("Saarlouis");
        assertThat(page.locator("input[name=placeAgs]")).hasValue("10044115");
    }

    @Test
    void the_lines_of_a_page_are_walked_with_j_and_k_and_the_keys_explained_by_a_question_mark() {
        visit("de", "light", 1280);
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.locator(":focus")).hasText("Kita Regenbogen");
        page.keyboard().press("k");
        assertThat(page.locator(":focus")).hasText("Gipfelkreuz");

        page.keyboard().press("?");

        assertThat(page.locator("[data-keys-dialog]")).isVisible();
    }

    @Test
    void the_reason_of_a_criterion_is_asked_only_when_it_is_not_met() {
        visit("de", "light", 1280);
        assertThat(page.locator("#f-k1Reason")).isHidden();

        page.locator("input[name=k1][value=NO]").check();

        assertThat(page.locator("#f-k1Reason")).isVisible();
    }

    @Test
    void light_and_dark_change_at_once() {
        visit("de", "auto", 1280);

        page.locator("button[value=dark]").click();

        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    }

    private void visit(String language, String theme, int width) {
        page.setViewportSize(width, 900);
        page.navigate(server.address() + "/" + language + "/" + theme);
        // The modules have run when the calendar button is there.
        page.locator(".field__pick").first().waitFor();
    }
}
