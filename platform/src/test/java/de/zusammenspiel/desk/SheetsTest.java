package de.zusammenspiel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.Pdf;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SheetsTest {
    private final DeskCase desk = new DeskCase();
    private final Browser claudia = desk.app.signedIn(desk.site.coordinator());

    @AfterEach
    void resetClock() {
        desk.app.clock().reset();
    }

    @Test
    void a_line_put_off_comes_back_on_its_day_or_when_something_else_is_to_be_done() {
        var id = desk.submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        String line = "REQUESTS|" + id + " SUBMITTED";
        String today = desk.site.at("/heute");
        claudia.get(today).shows("Wärmestube Nordstadt");
        claudia.post(desk.site.at("/heute/spaeter"), "line", line, "until", "woche")
                .ok()
                .shows("Zurückgestellt bis zum 9. Februar 2026", "Eine Sache ist zurückgestellt")
                .hides("Wir brauchen 30 Schlafsäcke.");
        desk.app.clock().advance(Duration.ofDays(7));
        claudia.get(today).shows("Wir brauchen 30 Schlafsäcke.").hides("zurückgestellt");

        claudia.post(desk.site.at("/heute/spaeter"), "line", line, "until", "monat")
                .hides("Wir brauchen 30");
        desk.screened(id);
        claudia.get(today).shows("ist geprüft, jetzt entscheidet die Gruppe");
        claudia.post(desk.site.at("/heute/spaeter"), "line", "REQUESTS|erfunden")
                .status(404);
    }

    @Test
    void what_was_put_off_is_shown_again_with_one_click() {
        var id = desk.submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        String line = "REQUESTS|" + id + " SUBMITTED";
        claudia.get(desk.site.at("/heute"));
        claudia.post(desk.site.at("/heute/spaeter"), "line", line).hides("Wir brauchen 30");
        claudia.post(desk.site.at("/heute/zurueckgeholt")).ok().shows("Wir brauchen 30 Schlafsäcke.");
    }

    @Test
    void from_friday_noon_the_week_lies_ready_on_one_page() {
        desk.submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        desk.app.clock().set(LocalDate.of(2026, 2, 6));
        claudia.get(desk.site.at("/heute")).hides("die Woche auf einer Seite");
        desk.app.clock().advance(Duration.ofHours(3));
        claudia.get(desk.site.at("/heute")).shows("liegt bereit: die Woche auf einer Seite.");
        claudia.get(desk.site.at("/freitagsblatt"))
                .ok()
                .shows("kam eine Anfrage", "Am Montag zuerst", "Wärmestube Nordstadt");
        assertThat(Pdf.words(
                        claudia.get(desk.site.at("/freitagsblatt.pdf")).ok().bytes()))
                .contains("Freitagsblatt", "Wärmestube Nordstadt")
                .doesNotContain("Seite 2");
        desk.app
                .signedIn(desk.site.runner())
                .get(desk.site.at("/freitagsblatt"))
                .status(403);
    }

    @Test
    void the_sheet_for_the_town_hall_names_nobody_who_is_not_public() {
        desk.submitted("Frauenhaus", "Wir brauchen ein neues Schloss.");
        claudia.get(desk.site.at("/buergermeisterblatt"))
                .ok()
                .shows("Noch ist keine Geschichte", "Gerade haben wir keine offene Bitte.")
                .hides("Frauenhaus", "Schloss");
        assertThat(Pdf.words(claudia.get(desk.site.at("/buergermeisterblatt.pdf"))
                        .ok()
                        .bytes()))
                .contains("Versprechen eingelöst")
                .doesNotContain("Frauenhaus");
    }
}
