package de.zusammenspiel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestApp;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SetUpTest {
    @Test
    void the_code_from_the_console_opens_the_set_up_once() {
        try (TestApp app = TestApp.empty("zusammenspiel.smtp-url=")) {
            Browser browser = app.browser();
            browser.get("/einrichtung/standort").ok().at("/einrichtung");
            browser.post("/einrichtung", "code", "00000-00000").status(422).shows("stimmt nicht");
            String code = Objects.requireNonNull(app.bean(SetUpCode.class).current());
            browser.post("/einrichtung", "code", code.toLowerCase(java.util.Locale.ROOT))
                    .ok()
                    .at("/einrichtung/standort");
            browser.post("/einrichtung/standort", "name", "St. Wendel", "contactName", "")
                    .status(422);
            browser.post(
                            "/einrichtung/standort",
                            "name",
                            "St. Wendel",
                            "catchment",
                            "Sankt Wendel",
                            "contactName",
                            "Jana Weber",
                            "contactEmail",
                            "jana@wendel.example")
                    .ok()
                    .at("/einrichtung/koordination");
            browser.post(
                            "/einrichtung/koordination",
                            "coordinatorName",
                            "Jana Weber",
                            "coordinatorEmail",
                            "jana@wendel.example")
                    .ok()
                    .at("/einrichtung/pruefen")
                    .shows("/st-wendel", "Noch kein Mailserver", "Übungsbetrieb");
            String link = browser.post("/einrichtung/pruefen").ok().path();
            assertThat(link).startsWith("/anmelden/");
            browser.post(link);
            browser.get("/st-wendel/einstellungen").ok().shows("Der Übungsbetrieb läuft");
            browser.get("/buero/standorte").ok().shows("St. Wendel");
            browser.get("/einrichtung").status(404);
            app.browser().postRaw("/einrichtung", "code", code).status(403);
        }
    }
}
