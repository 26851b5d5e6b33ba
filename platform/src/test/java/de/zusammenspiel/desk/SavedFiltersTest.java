package de.zusammenspiel.desk;

import de.zusammenspiel.testing.Browser;
import org.junit.jupiter.api.Test;

class SavedFiltersTest {
    private final DeskCase desk = new DeskCase();
    private final Browser claudia = desk.app.signedIn(desk.site.coordinator());

    @Test
    void a_filter_is_kept_for_its_person_and_can_be_struck() {
        desk.company("Gipfelkreuz");
        String list = desk.site.at("/organisationen");
        claudia.get(list + "?sector=COMPANY&text=gipfel&seite=1").ok().shows("Diesen Filter merken");
        claudia.post(
                        desk.site.at("/filter"),
                        "list",
                        "/organisationen",
                        "query",
                        "sector=COMPANY&text=gipfel&place=&seite=1",
                        "name",
                        "Meine Firmen")
                .ok()
                .at(list + "?sector=COMPANY&text=gipfel")
                .shows("Meine Firmen", "Gipfelkreuz");
        claudia.get(list).shows("Meine Firmen");
        claudia.get(desk.site.at("/anfragen")).hides("Meine Firmen");
        desk.app.signedIn(desk.site.connector()).get(list).ok().hides("Meine Firmen");
        String strike =
                claudia.get(list).body().replaceAll("(?s).*action=\"([^\"]*/filter/[^\"]*/streichen)\".*", "$1");
        desk.app
                .signedIn(desk.site.connector())
                .post(strike, "list", "/organisationen")
                .status(404);
        claudia.get(list);
        claudia.post(strike, "list", "/organisationen").ok().hides("Meine Firmen");
    }

    @Test
    void only_lists_of_ours_and_harmless_queries_are_kept() {
        String filter = desk.site.at("/filter");
        claudia.post(filter, "list", "//evil.example", "query", "a=b", "name", "x")
                .status(404);
        claudia.post(filter, "list", "/anfragen", "query", "text=\"><script>", "name", "x")
                .status(404);
        claudia.post(filter, "list", "/anfragen", "query", "", "name", "x").status(404);
        claudia.post(filter, "list", "/anfragen", "query", "step=ALL", "name", "")
                .ok()
                .shows("kurzen Namen");
    }
}
