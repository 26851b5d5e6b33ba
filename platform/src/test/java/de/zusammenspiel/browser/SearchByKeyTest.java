package de.zusammenspiel.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import org.junit.jupiter.api.Test;

/** One key, a few letters, the arrow down: whatever one looks for is open without a hand on the mouse. */
class SearchByKeyTest {
    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();

    @Test
    void an_organisation_is_found_and_opened_by_keys_alone() {
        site.run(() -> app.bean(Organisations.class)
                .register(
                        NewOrganisation.company("Schreinerei Öztürk", "Saarbrücken", "10041100"),
                        site.coordinator().actor()));
        try (Chromium chromium = new Chromium(app);
                Person claudia = chromium.signedIn(site.coordinator(), true)) {
            Page page = claudia.open(site.at("/heute")).page();
            page.keyboard().press("/");
            page.waitForSelector(".head__query:focus");
            page.keyboard().type("oeztuerk");
            page.waitForSelector("[data-search-found] a:has-text('Schreinerei Öztürk')");
            page.keyboard().press("Escape");
            page.waitForSelector(
                    "[data-search-found]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
            page.keyboard().type(" ");
            page.waitForSelector("[data-search-found] a");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL("**/organisationen/*");
            claudia.sees("Schreinerei Öztürk", "Kontaktgeschichte");
        }
    }
}
