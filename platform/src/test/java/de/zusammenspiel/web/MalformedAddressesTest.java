package de.zusammenspiel.web;

import de.zusammenspiel.testing.TestApp;
import org.junit.jupiter.api.Test;

class MalformedAddressesTest {
    private final TestApp app = TestApp.get();

    @Test
    void an_address_the_server_cannot_read_is_answered_in_our_words() {
        app.browser().get("/l/%00/x").status(400).shows("Diese Seite gibt es nicht", "Zum Anfang");
    }

    @Test
    void whoever_opens_a_link_that_has_expired_hears_how_to_get_a_new_one() {
        app.browser()
                .get("/l/unbekannt")
                .status(404)
                .shows("Dieser Link öffnet nichts mehr", "Sie bekommen einen neuen");
        app.browser().get("/gibt-es-nicht/niemals").status(404).shows("Diese Seite gibt es nicht");
    }
}
