package de.zusammenspiel.browser;

import com.microsoft.playwright.Page;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import org.junit.jupiter.api.Test;

/** The telephone rings at lunch: one key, one sentence, and the afternoon knows what to do. */
class LunchCallTest {
    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();

    @Test
    void a_lunch_call_becomes_a_case() {
        site.run(() -> app.bean(SupportRequests.class)
                .submit(
                        NewRequest.asking("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.")
                                .contact("Maria Kern", "kern@waermestube.example", "0681 4711")
                                .build(),
                        Actor.guest("Maria Kern")));
        try (Chromium chromium = new Chromium(app);
                Person claudia = chromium.signedIn(site.coordinator(), true)) {
            Page page = claudia.open(site.at("/organisationen")).page();
            page.keyboard().press("t");
            page.waitForURL("**/notiz");
            page.waitForSelector("input[name=who]:focus");
            page.keyboard().type("Frau Kern, Wärmestube");
            page.keyboard().press("Tab");
            page.keyboard().type("Es geht um die Schlafsäcke");
            page.waitForSelector("main label:has-text('Wir brauchen 30 Schlafsäcke.')");
            claudia.type("sentence", "Zwölf Klappstühle fehlen für den Lesekreis.")
                    .send();
            claudia.open(site.at("/heute")).sees("Zwölf Klappstühle fehlen für den Lesekreis.");
            claudia.press("main form[action$='/anfrage'] button");
            claudia.open(site.at("/heute")).sees("wartet auf Sie: „Zwölf Klappstühle fehlen für den Lesekreis.“");
        }
    }
}
