package de.zusammenspiel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.testing.Answer;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.Pdf;
import org.junit.jupiter.api.Test;

class SteeringCircleTest {
    private final DeskCase desk = new DeskCase();
    private final Browser claudia = desk.app.signedIn(desk.site.coordinator());
    private final String circle = desk.site.at("/traegerkreis");

    @Test
    void the_quarter_stands_on_one_page_with_figures_and_money_and_without_a_case() {
        desk.submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        claudia.post(circle + "/mitglieder", "organisation", "", "role", "CHAIR")
                .status(422);
        claudia.post(circle + "/mitglieder", "organisation", "Saarbank", "person", "Karin Vogt", "role", "CHAIR")
                .ok()
                .shows("Saarbank", "Vorsitz", "Karin Vogt");
        fund("Stadt Saarbrücken", "MUNICIPALITY", "30.000").ok().shows("30.000 Euro");
        fund("Saarbank", "COMPANY", "10.000").ok().shows("Anteil der Kommune", "75 Prozent", "25 Prozent");
        fund("Saarbank", "COMPANY", "viel").status(422);
        String received = claudia.get(circle).body().replaceAll("(?s).*?action=\"([^\"]+/eingang)\".*", "$1");
        claudia.post(received, "received", "nichts").status(422);
        claudia.post(received, "received", "4.000").ok().shows("4.000 Euro von 10.000 Euro eingegangen");
        String[] exception = {
            "what", "K8, Nachbargemeinde", "reason", "Probejahr", "allowedBy", "Karin Vogt", "until", ""
        };
        claudia.post(circle + "/ausnahmen", exception).status(422);
        exception[7] = "31.12.2026";
        claudia.post(circle + "/ausnahmen", exception)
                .ok()
                .shows("K8, Nachbargemeinde", "erlaubt von Karin Vogt", "gilt");
        claudia.get(circle + "/stand")
                .ok()
                .shows("1. Quartal 2026", "Anfragen eingegangen", "40.000 Euro", "4.000 Euro")
                .hides("Wärmestube", "Schlafsäcke");
        byte[] paper = claudia.get(circle + "/stand.pdf?zeitraum=2026-Q1").ok().bytes();
        assertThat(Pdf.words(paper))
                .contains("Stand für den Trägerkreis", "40.000 Euro")
                .doesNotContain("Schlafsäcke");
        String end = claudia.get(circle).body().replaceAll("(?s).*action=\"([^\"]+/ende)\".*", "$1");
        claudia.post(end).ok().shows("Die Mitgliedschaft ist beendet.");
        desk.app.signedIn(desk.site.connector()).get(circle).status(403);
    }

    private Answer fund(String source, String kind, String euros) {
        return claudia.post(circle + "/mittel", "source", source, "kind", kind, "euros", euros, "year", "2026");
    }
}
