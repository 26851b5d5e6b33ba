package de.zusammenspiel.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.shared.StaleEdit;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrganisationsTest {
    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final Organisations organisations = app.bean(Organisations.class);
    private final Actor claudia = site.coordinator().actor();

    private OrganisationId company(String name, String place, String ags) {
        return site.in(() -> organisations.register(NewOrganisation.company(name, place, ags), claudia));
    }

    @Test
    void the_same_name_in_the_same_place_is_the_same_organisation() {
        OrganisationId first = company("Lohnservice Prell GmbH", "Saarlouis", "10044115");

        assertThat(site.in(() -> organisations.findOrRegister(
                        NewOrganisation.company("LOHNSERVICE PRELL", "Saarlouis", "10044115"), claudia)))
                .isEqualTo(first);
        assertThat(site.in(() -> organisations.findOrRegister(
                        NewOrganisation.company("Lohnservice Prell GmbH & Co. KG", "", null), claudia)))
                .isEqualTo(first);
        assertThat(site.in(() -> organisations.findOrRegister(
                        NewOrganisation.company("Lohnservice Prell GmbH", "Kiel", "01002000"), claudia)))
                .isNotEqualTo(first);
        assertThat(site.in(() -> organisations.findOrRegister(
                        NewOrganisation.nonProfit("Lohnservice Prell", "Saarlouis", "10044115"), claudia)))
                .isNotEqualTo(first);
    }

    @Test
    void what_looks_alike_is_shown_before_it_is_entered_twice() {
        OrganisationId known = company("Malermeister Jürgen Hoffmann", "Völklingen", "10041519");
        site.run(() -> organisations.addContact(
                known, "Jürgen Hoffmann", "", "hoffmann@farbe.example", null, "Visitenkarte", claudia));

        assertThat(site.in(() -> organisations.duplicatesOf("Malermeister Juergen Hofmann GmbH", null, null)))
                .extracting(OrganisationCard::id)
                .containsExactly(known);
        assertThat(site.in(() -> organisations.duplicatesOf("Farbe und Form", null, "Hoffmann@farbe.example")))
                .extracting(OrganisationCard::id)
                .containsExactly(known);
        assertThat(site.in(() -> organisations.duplicatesOf("Malermeister Jürgen Hofmann", "01002000", null)))
                .isEmpty();
        assertThat(site.in(() -> organisations.duplicatesOf("Bäckerei Sommer", null, null)))
                .isEmpty();
    }

    @Test
    void a_stale_edit_changes_nothing() {
        OrganisationId id = company("Gipfelkreuz GmbH", "Saarbrücken", "10041100");
        Organisation seen = site.in(() -> organisations.get(id));
        site.run(() -> organisations.pause(id, LocalDate.of(2026, 5, 1), "Inventur", claudia));

        assertThatThrownBy(() -> site.run(() -> organisations.change(id, seen.version(), seen, claudia)))
                .isInstanceOf(StaleEdit.class);
        assertThat(site.in(() -> organisations.get(id)).pausedUntil()).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void the_count_of_changes_grows_with_what_hangs_on_an_organisation_until_it_goes() {
        OrganisationId id = company("Kurz GmbH", "Saarbrücken", "10041100");
        long entered = site.in(() -> organisations.changes(id));
        site.run(() -> organisations.addContact(id, "Eva Kurz", "", null, "0681 1", "Telefonbuch", claudia));
        assertThat(site.in(() -> organisations.changes(id))).isGreaterThan(entered);
        site.run(() -> organisations.remove(id, claudia));
        assertThatThrownBy(() -> site.in(() -> organisations.get(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_new_address_ends_the_permission_given_for_the_old_one() {
        OrganisationId id = company("Druckerei Blau", "Saarbrücken", "10041100");
        ContactId contact = site.in(() ->
                organisations.addContact(id, "Ina Blau", "Leitung", "ina@blau.example", null, "von ihr", claudia));
        site.run(() -> organisations.recordMailBasis(contact, MailBasis.CONSENT, "am Telefon, 2. Februar", claudia));
        assertThat(site.in(() -> organisations.contact(contact)).orElseThrow().mayBeMailed())
                .isTrue();

        site.run(() -> organisations.changeContact(contact, "Ina Blau", "", "neu@blau.example", null, claudia));

        assertThat(site.in(() -> organisations.contact(contact)).orElseThrow().mayBeMailed())
                .isFalse();
        assertThat(site.in(() -> organisations.preferredContact(id))).isPresent();
    }

    @Test
    void lists_filter_by_sector_word_place_branch_and_pause() {
        OrganisationId painter = site.in(() -> organisations.register(
                NewOrganisation.company("Anstrich Klee", "Saarbrücken", "10041100")
                        .inBranch("43.34", "2025")
                        .giving("Streichen, 100 % Farbe", Set.of(ResourceKind.HANDS, ResourceKind.MATERIAL)),
                claudia));
        site.run(() -> organisations.register(
                NewOrganisation.nonProfit("Wärmestube", "Kiel", "01002000").workingIn("Wohnungslosenhilfe", "e.V."),
                claudia));
        site.run(() -> organisations.pause(painter, LocalDate.of(2026, 3, 1), "", claudia));

        assertThat(names(new OrganisationFilter("", Sector.COMPANY, "", "43", true, OrganisationFilter.Sort.NAME)))
                .containsExactly("Anstrich Klee");
        assertThat(names(new OrganisationFilter("100 %", null, "", "", null, OrganisationFilter.Sort.PLACE)))
                .containsExactly("Anstrich Klee");
        assertThat(names(new OrganisationFilter(
                        "waermestube", null, "Kiel", "wohnung", false, OrganisationFilter.Sort.NEWEST)))
                .containsExactly("Wärmestube");
        assertThat(names(new OrganisationFilter("_", null, "", "", null, OrganisationFilter.Sort.NAME)))
                .isEmpty();
        assertThat(site.in(() -> organisations.get(painter)).givesKinds())
                .containsExactlyInAnyOrder(ResourceKind.HANDS, ResourceKind.MATERIAL);
        assertThat(site.in(() -> organisations.search("klee", Sector.COMPANY, 5)))
                .hasSize(1);
    }

    private java.util.List<String> names(OrganisationFilter filter) {
        return site.in(() -> organisations.list(filter, 1)).rows().stream()
                .map(OrganisationCard::name)
                .toList();
    }
}
