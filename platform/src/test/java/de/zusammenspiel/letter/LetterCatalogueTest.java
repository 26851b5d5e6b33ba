package de.zusammenspiel.letter;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.mail.LetterPage;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class LetterCatalogueTest {
    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final LetterBook book = app.bean(LetterBook.class);
    private final Browser claudia = app.signedIn(site.coordinator());
    private final String letters = site.at("/einstellungen/briefe");

    @Test
    void every_letter_can_be_read_in_each_of_its_languages_and_none_has_a_hole() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/letters"));
        for (Wording wording : Wording.values()) {
            StringBuilder all = new StringBuilder();
            for (LetterBook.Entry entry : site.in(() -> book.all(wording))) {
                LetterBook.Preview preview = site.in(() -> book.preview(entry.kind(), wording, entry.template(), ""));
                LetterPage page = preview.page();
                String text = page == null ? preview.text().draft() : page.plain();
                assertThat(text)
                        .as(entry.kind().id())
                        .doesNotContain("{", "}", "(ohne Angabe)", "(not stated)", "  ", "null", " .", "..");
                all.append("=== ")
                        .append(entry.kind().id())
                        .append(" ===\n")
                        .append(preview.text().subject())
                        .append("\n\n")
                        .append(text)
                        .append('\n');
            }
            Files.writeString(folder.resolve(wording.suffix() + ".txt"), all);
        }
    }

    @Test
    void a_site_makes_a_letter_its_own_and_goes_back() {
        String letter = letters + "/ablehnung";
        claudia.get(letters).ok().shows("Freundliche Ablehnung", "Herausforderungsbrief", "Schreibweise");
        claudia.get(letter).ok().shows("So kommt der Brief an", "danke, dass Sie gefragt haben");
        claudia.post(letter, "subject", "Ihre Frage {nummer}", "text", "leider nein, weil {weil}.\n\n{rat}")
                .ok()
                .shows("hat jetzt Ihren Text", "leider nein, weil bei uns kein Geld", "Fassung 1 von Claudia Roth");
        claudia.get(letters).ok().shows("Eigener Text von Claudia Roth");
        claudia.post(letter + "/stand?sprache=deutsch", "stand", "0", "_version", "1")
                .ok()
                .shows("wieder den früheren Text", "danke, dass Sie gefragt haben");
        claudia.post(letter + "/stand?sprache=deutsch", "stand", "1", "_version", "2")
                .ok()
                .shows("leider nein");
        assertThat(site.in(() -> book.history(book.kind("ablehnung"), Wording.GERMAN)))
                .extracting(LetterVersion::number)
                .containsExactly(3, 2, 1);
    }

    @Test
    void an_unknown_name_is_refused_at_the_field_and_the_known_ones_are_told() {
        String letter = letters + "/ablehnung";
        claudia.get(letter).ok();
        claudia.post(letter, "subject", "Ihre Frage", "text", "Hallo {vorname}, leider nein, weil {weil}.")
                .status(422)
                .shows("{vorname} kennt dieser Brief nicht.", "{weil}", "Hallo {vorname}");
        assertThat(site.in(() -> book.entry(book.kind("ablehnung"), Wording.GERMAN))
                        .isOwn())
                .isFalse();
    }

    @Test
    void words_that_broke_since_are_not_sent_and_the_coordinator_sees_why() {
        LetterKind kind = book.kind("ablehnung");
        TransactionTemplate transaction = new TransactionTemplate(app.bean(PlatformTransactionManager.class));
        site.run(() -> transaction.executeWithoutResult(status -> app.bean(VersionStore.class)
                .insert(
                        kind.id(),
                        Wording.GERMAN,
                        1,
                        new LetterTemplate("Alt {frueher}", "Hallo {frueher}"),
                        "Claudia Roth",
                        app.clock().instant())));
        assertThat(site.in(() -> app.bean(Letters.class)
                                .text(
                                        kind,
                                        Wording.GERMAN,
                                        Map.of(
                                                "nummer",
                                                "A-1",
                                                "frage",
                                                "Ein Zelt?",
                                                "weil",
                                                "x",
                                                "rat",
                                                "y",
                                                "stelle",
                                                "")))
                        .subject())
                .isEqualTo("Zu Ihrer Anfrage A-1");
        claudia.get(letters).ok().shows("Ihr Text passt nicht mehr zu diesem Brief");
        claudia.get(letters + "/ablehnung").ok().shows("{frueher} kennt dieser Brief nicht");
    }

    @Test
    void of_two_who_change_a_letter_the_second_sees_both_versions() {
        String letter = letters + "/dank";
        Browser other = app.signedIn(site.admin());
        claudia.get(letter).ok();
        other.get(letter).ok();
        claudia.post(letter, "subject", "Danke!", "text", "Danke von Claudia.").ok();
        other.post(letter, "subject", "Danke!", "text", "Danke von Petra.")
                .status(409)
                .shows("Danke von Claudia.", "Danke von Petra.");
    }

    @Test
    void whoever_wants_plain_language_gets_it() {
        String page = letters + "/sprache";
        claudia.get(page).ok().shows("Alle bekommen übliches Deutsch");
        claudia.post(page, "email", "mira@", "wording", "PLAIN").status(422);
        claudia.post(page, "email", "Mira@example.org", "wording", "PLAIN")
                .ok()
                .shows("mira@example.org", "Einfache Sprache");
        assertThat(site.in(() -> app.bean(Letters.class).wording("mira@example.org")))
                .isEqualTo(Wording.PLAIN);
        claudia.post(page, "email", "mira@example.org", "wording", "GERMAN").ok();
        assertThat(site.in(book::readers)).isEqualTo(List.of());
    }

    @Test
    void the_style_of_the_site_reaches_every_letter() {
        String letter = letters + "/dank-intern";
        claudia.get(letter).ok();
        claudia.post(letter, "subject", "Danke", "text", "Danke an alle Helfer:innen!")
                .ok()
                .shows("Danke an alle Helfenden!");
        claudia.get(letters).ok();
        claudia.post(letters + "/schreibweise", "style", "PAAR").ok().shows("Helferinnen und Helfer");
        claudia.get(letter).ok().shows("Danke an alle Helferinnen und Helfer!");
    }

    @Test
    void all_letters_stand_on_one_page() {
        claudia.get(letters + "/alle?sprache=einfach")
                .ok()
                .shows("Eingangsbestätigung", "Bitte nennen Sie diese Nummer");
        app.signedIn(site.connector()).get(letters).status(403);
    }
}
