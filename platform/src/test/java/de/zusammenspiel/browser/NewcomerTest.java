package de.zusammenspiel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Somebody who never saw it, from her invitation to three suggestions and a letter in her own name. */
class NewcomerTest {
    private static final Logger LOG = LoggerFactory.getLogger(NewcomerTest.class);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration A_CLICK = Duration.ofMillis(1_200);
    private static final Duration A_CHARACTER = Duration.ofMillis(250);

    private static final String COMPANIES = """
            Firma;Ort;Branche;Ansprechpartner;Telefon;Bemerkung
            Möbelhaus Anders;Saarbrücken;47.55 Einzelhandel mit Möbeln;Eva Anders;0681 1001;Stühle, Tische und Regale
            Tischlerei Brandt;Saarbrücken;16.23 Tischlerei;Ole Brandt;0681 1002;baut Möbel, Bänke und Stühle
            Zeltverleih Conrad;Saarbrücken;77.39 Vermietung;Ina Conrad;0681 1003;verleiht Stühle und Bänke
            Büroausstatter Dietz;Saarbrücken;46.65 Großhandel mit Büromöbeln;Uwe Dietz;0681 1004;gebrauchte Bürostühle
            Bäckerei Ebert;Saarbrücken;10.71 Bäckerei;Lia Ebert;0681 1005;Brot und Kuchen
            """;

    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();

    @Test
    void from_the_invitation_to_three_suggestions_and_a_letter_within_five_minutes(@TempDir Path folder)
            throws Exception {
        Path list = Files.writeString(folder.resolve("meine-firmen.csv"), COMPANIES, StandardCharsets.UTF_8);
        String email = "nora.neu@" + site.slug() + ".example";
        site.run(() -> app.bean(Accounts.class)
                .invite(
                        new EmailAddress(email),
                        "Nora Neu",
                        Role.COORDINATOR,
                        null,
                        site.coordinator().actor()));
        try (Chromium chromium = new Chromium(app);
                Person nora = chromium.anybody(true)) {
            nora.open(new Letterbox(app.mail(), app.base(), email).link("/anmelden/[A-Za-z0-9_-]+"))
                    .press("main form button[type=submit]");

            nora.goTo(site.at("/import")).choose("target", "ORGANISATIONS");
            nora.attach("file", list).send();
            nora.press("main button[name=do]");

            nora.goTo(site.at("/anfragen/telefon"))
                    .type("organisation", "Lesecafé")
                    .type("sentence", "Uns fehlen 20 Stühle für Lesungen.")
                    .type("phone", "0681 47")
                    .send();
            String request = site.at("/anfragen/A-2026-0001");
            nora.goTo(request + "/bearbeiten").choose("kinds", "MATERIAL").send();
            nora.goTo(request + "/pruefung").choose("K1", "YES").choose("K3", "YES");
            nora.press("main button[value=fast]");

            assertThat(nora.path()).isEqualTo(request + "/vorschlaege");
            assertThat(nora.page().locator("ol.suggestions > li").count()).isGreaterThanOrEqualTo(3);
            nora.press("ol.suggestions a[href*='organisation=']");
            nora.chooseFirst("who")
                    .chooseFirst("contact")
                    .choose("how", "LETTER")
                    .send();
            nora.sees("Nora Neu", "Stühle");

            Duration taken = A_CLICK.multipliedBy(nora.clicks()).plus(A_CHARACTER.multipliedBy(nora.characters()));
            LOG.info(
                    "invitation to letter: {} clicks, {} characters, {} s",
                    nora.clicks(),
                    nora.characters(),
                    taken.toSeconds());
            assertThat(taken)
                    .as("%d clicks and %d characters", nora.clicks(), nora.characters())
                    .isLessThan(PATIENCE);
        }
    }
}
