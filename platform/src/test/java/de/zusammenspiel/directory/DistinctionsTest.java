package de.zusammenspiel.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import de.zusammenspiel.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two records look like one organisation: they are two, or links to the one that went lead to the one that stayed. */
class DistinctionsTest {
    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final Actor claudia = site.coordinator().actor();
    private final Browser desk = app.signedIn(site.coordinator());
    private final Organisations organisations = app.bean(Organisations.class);
    private final Merging merging = app.bean(Merging.class);
    private final Distinctions distinctions = app.bean(Distinctions.class);
    private final OrganisationId north = company("Bäckerei Sommer Nord");
    private final OrganisationId south = company("Bäckerei Sommer Süd");
    private final String list = site.at("/organisationen/");

    private OrganisationId company(String name) {
        return site.in(() -> organisations.register(NewOrganisation.company(name, "Saarbrücken", "10041100"), claudia));
    }

    private void change(OrganisationId id, String fact, @Nullable Object value) {
        site.run(() -> {
            Organisation now = organisations.get(id);
            organisations.change(
                    id, now.version(), OrganisationFacts.with(now, Collections.singletonMap(fact, value)), claudia);
        });
    }

    private void merge(OrganisationId kept, OrganisationId gone) {
        site.run(() -> merging.merge(
                kept,
                organisations.get(kept).version(),
                gone,
                organisations.get(gone).version(),
                Map.of(),
                claudia));
    }

    private boolean suggested(OrganisationId one, OrganisationId other) {
        return site.in(() -> merging.likely(one)).stream().anyMatch(pair -> pair.contains(other));
    }

    @Test
    void what_a_person_told_apart_comes_back_only_with_another_name_or_address() {
        desk.get(list + "doppelte").ok().shows("Bäckerei Sommer Nord", "ähnlicher Name");
        desk.post(list + north + "/doppelt/" + south + "/nicht-doppelt")
                .ok()
                .shows(
                        "Bäckerei Sommer Nord und Bäckerei Sommer Süd sind zwei Organisationen",
                        "Geprüft und nicht doppelt");
        assertThat(suggested(north, south)).isFalse();
        desk.get(list + south + "/doppelt").ok().shows("Geprüft und nicht doppelt", "Bäckerei Sommer Nord");
        desk.get(list + north).ok().shows("Bäckerei Sommer Süd eine andere Organisation ist");
        desk.get(list + south).ok().shows("Bäckerei Sommer Nord eine andere Organisation ist");

        change(north, "description", "Brot seit 1912");
        assertThat(suggested(north, south)).isFalse();
        change(south, "street", "Marktstraße 3");
        assertThat(suggested(north, south)).isTrue();
        assertThat(site.in(distinctions::all)).isEmpty();

        site.run(() -> distinctions.distinguish(south, north, claudia));
        assertThat(suggested(south, north)).isFalse();
        change(north, "name", "Backhaus Sommer Nord");
        change(north, "name", "Bäckerei Sommer Süd");
        assertThat(suggested(south, north)).isTrue();
    }

    /** Whoever enters it has just said that it is another one. */
    @Test
    void what_was_entered_as_another_one_is_not_suggested_as_the_same() {
        String name = "Bäckerei Sommer Nord GmbH";
        desk.post(list + "neu", "sector", "COMPANY", "name", name).status(422).shows("Gibt es das schon?");
        desk.post(list + "neu", "sector", "COMPANY", "name", name, "different", "true")
                .ok()
                .shows(name + " ist aufgenommen", "Bäckerei Sommer Nord eine andere Organisation ist");
        assertThat(site.in(distinctions::all))
                .extracting(one -> one.besides(north).name())
                .contains(name);
        assertThat(site.in(() -> merging.likely(north)))
                .noneMatch(pair ->
                        pair.one().name().equals(name) || pair.other().name().equals(name));
    }

    @Test
    void nobody_tells_apart_what_was_not_shown() {
        String name = "Bäckerei Sommer Nord GmbH";
        desk.post(list + "neu", "sector", "COMPANY", "name", name).status(422).hides("Bäckerei Sommer Nord KG");
        OrganisationId meanwhile = company("Bäckerei Sommer Nord KG");
        desk.post(list + "neu", "sector", "COMPANY", "name", name, "different", "true")
                .status(422)
                .shows("Gibt es das schon?", "Bäckerei Sommer Nord KG");
        assertThat(site.in(distinctions::all)).isEmpty();

        desk.post(list + "neu", "sector", "COMPANY", "name", name, "different", "true")
                .ok()
                .shows(name + " ist aufgenommen");
        assertThat(site.in(distinctions::all))
                .hasSizeGreaterThanOrEqualTo(2)
                .anyMatch(one -> one.contains(meanwhile))
                .allMatch(one ->
                        one.one().name().equals(name) || one.other().name().equals(name));
    }

    @Test
    void it_can_be_taken_back_and_a_second_time_nothing_happens() {
        site.run(() -> distinctions.distinguish(north, south, claudia));
        site.run(() -> distinctions.distinguish(south, north, claudia));
        assertThat(site.in(distinctions::all)).singleElement().satisfies(one -> {
            assertThat(one.by()).isEqualTo(claudia.label());
            assertThat(one.besides(north).id()).isEqualTo(south);
        });

        String path = list + south + "/doppelt/" + north + "/nicht-doppelt/aufheben";
        desk.post(path).ok().shows("wieder als doppelt vorgeschlagen");
        desk.post(path).ok();
        assertThat(suggested(north, south)).isTrue();
        desk.get(list + north).ok().shows("zurückgenommen, dass Bäckerei Sommer Süd eine andere Organisation ist");
    }

    @Test
    void only_two_records_of_one_sector_can_be_told_apart() {
        OrganisationId club = site.in(() ->
                organisations.register(NewOrganisation.nonProfit("Sommerverein", "Saarbrücken", "10041100"), claudia));
        assertThatThrownBy(() -> site.run(() -> distinctions.distinguish(north, club, claudia)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> site.run(() -> distinctions.distinguish(north, north, claudia)))
                .isInstanceOf(NotFound.class);
        desk.post(list + north + "/doppelt/" + UUID.randomUUID() + "/nicht-doppelt")
                .status(404);
    }

    @Test
    void what_was_told_apart_stays_apart_when_one_of_them_takes_another_record_in() {
        OrganisationId again = company("Bäckerei Sommer Nort");
        OrganisationId east = company("Bäckerei Sommer Ost");
        Actor jens = site.connector().actor();
        app.clock().set(LocalDate.of(2026, 2, 4));
        site.run(() -> distinctions.distinguish(north, east, claudia));
        app.clock().set(LocalDate.of(2026, 2, 5));
        site.run(() -> distinctions.distinguish(again, south, claudia));
        site.run(() -> distinctions.distinguish(again, east, jens));
        app.clock().set(LocalDate.of(2026, 2, 9));

        merge(north, again);

        app.clock().reset();
        assertThat(suggested(north, south)).isFalse();
        assertThat(site.in(distinctions::all))
                .extracting(one -> one.besides(north).id(), Distinction::by, one -> day(one.at()))
                .containsExactlyInAnyOrder(
                        tuple(east, claudia.label(), LocalDate.of(2026, 2, 4)),
                        tuple(south, claudia.label(), LocalDate.of(2026, 2, 5)));
        desk.post(list + again + "/doppelt/" + north + "/nicht-doppelt")
                .ok()
                .shows("Diese beiden Einträge sind schon einer.");
    }

    @Test
    void old_links_lead_to_the_record_and_to_the_person_that_stayed() {
        ContactId stays = contact(north);
        ContactId goes = contact(south);
        OrganisationId third = company("Sommer Backwaren");
        ContactId first = contact(third);
        merge(south, third);
        merge(north, south);

        for (OrganisationId old : new OrganisationId[] {south, third}) {
            desk.get(list + old + "/bearbeiten").ok().shows("ist in Bäckerei Sommer Nord aufgegangen");
            assertThat(desk.page().path()).isEqualTo(list + north + "/bearbeiten");
        }
        for (ContactId old : new ContactId[] {goes, first}) {
            desk.get(list + south + "/kontakt/" + old).ok().shows("Mira Sommer");
            assertThat(desk.page().path()).isEqualTo(list + north + "/kontakt/" + stays);
            desk.get(list + north + "/kontakt/" + old + "/grundlage").ok().shows("Mira Sommer stand zweimal");
            assertThat(desk.page().path()).isEqualTo(list + north + "/kontakt/" + stays + "/grundlage");
        }
        desk.get(list + third + "/kontaktgeschichte?person=" + stays).ok();
        assertThat(desk.page().path()).isEqualTo(list + north + "/kontaktgeschichte?person=" + stays);
        desk.post(list + south + "/kontakt/" + goes, "name", "Mira Sommer", "role", "Chefin")
                .ok()
                .shows("Chefin");
        desk.post(
                        site.at("/notiz"),
                        "who",
                        "Mira Sommer",
                        "sentence",
                        "Ruft morgen zurück",
                        "way",
                        "CALL",
                        "about",
                        "contact:" + goes + ":" + south)
                .ok();
        desk.get(list + north + "/kontaktgeschichte").ok().shows("Ruft morgen zurück");
    }

    @Test
    void whoever_may_not_see_the_page_does_not_learn_where_it_went() {
        merge(north, south);
        app.browser().get(list + south).hides("Bäckerei Sommer Nord");
        app.signedIn(site.connector()).get(list + south + "/bearbeiten").status(403);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Texts.ZONE);
    }

    private ContactId contact(OrganisationId organisation) {
        return site.in(() -> organisations.addContact(
                organisation, "Mira Sommer", "Inhaberin", "mira@sommer.example", null, "Visitenkarte", claudia));
    }
}
