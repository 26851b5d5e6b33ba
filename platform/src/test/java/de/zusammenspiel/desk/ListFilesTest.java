package de.zusammenspiel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.review.Verdict;
import de.zusammenspiel.testing.Browser;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every list leaves as a file, exactly as it is seen. */
class ListFilesTest {
    private final DeskCase desk = new DeskCase();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/anfragen",
                "/angebote",
                "/organisationen",
                "/vereinbarungen",
                "/partnerschaften",
                "/notizen",
                "/post",
                "/meine-ansprachen",
                "/sitzungen",
                "/gruppe",
                "/mitwirkende"
            })
    void a_list_has_its_two_files_and_they_open(String list) {
        Browser coordinator = desk.app.signedIn(desk.site.coordinator());
        String page = desk.site.at(list);
        assertThat(coordinator.get(page).ok().body())
                .contains("href=\"" + page + "/liste.csv")
                .contains("href=\"" + page + "/liste.xlsx");
        assertThat(coordinator.get(page + "/liste.csv").ok().header("Content-Type"))
                .hasValue("text/csv;charset=UTF-8");
        byte[] sheet = coordinator.get(page + "/liste.xlsx").ok().bytes();
        assertThat(new String(sheet, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @Test
    void the_post_is_narrowed_and_its_file_follows() {
        desk.submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        Browser coordinator = desk.app.signedIn(desk.site.coordinator());
        coordinator.get(desk.site.at("/post?text=Kern")).ok().shows("Maria Kern");
        coordinator.get(desk.site.at("/post?text=Niemand%25")).ok().shows("So einen Brief gibt es nicht");
        assertThat(coordinator
                        .get(desk.site.at("/post/liste.csv?text=niemand"))
                        .ok()
                        .text())
                .doesNotContain("Maria Kern");
        assertThat(coordinator
                        .get(desk.site.at("/post/liste.csv?text=kern&status=FAILED"))
                        .ok()
                        .text())
                .doesNotContain("Maria Kern");
    }

    @Test
    void a_member_narrows_and_takes_along_her_own_asks_only() {
        SupportRequestId id = desk.submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        desk.screened(id);
        desk.decided(id, Verdict.ACCEPTED);
        desk.asked(id, "Gipfelkreuz", desk.site.connector());
        Browser member = desk.app.signedIn(desk.site.connector());
        member.get(desk.site.at("/meine-ansprachen?text=gipfel")).ok().shows("Gipfelkreuz");
        member.get(desk.site.at("/meine-ansprachen?text=anders")).ok().hides("Gipfelkreuz");
        assertThat(member.get(desk.site.at("/meine-ansprachen/liste.csv")).ok().text())
                .contains("Gipfelkreuz");
        assertThat(desk.app
                        .signedIn(desk.site.runner())
                        .get(desk.site.at("/meine-ansprachen/liste.csv"))
                        .ok()
                        .text())
                .doesNotContain("Gipfelkreuz");
    }
}
