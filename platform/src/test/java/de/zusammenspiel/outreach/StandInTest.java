package de.zusammenspiel.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.identity.Deputies;
import de.zusammenspiel.testing.Browser;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A member of the group is away for some days. */
class StandInTest {
    private final OutreachCase town = new OutreachCase();

    @AfterEach
    void backToTheUsualDay() {
        town.app.clock().reset();
    }

    @Test
    void her_asks_are_in_the_hands_of_whoever_stands_in_and_nothing_else_is() {
        Challenge ask = town.planned(town.company("Gipfelkreuz"), Way.CALL, town.site.connector());
        Browser lena = town.app.signedIn(town.site.runner());
        String page = town.site.at("/ansprachen/" + ask.number());
        lena.get(page).status(404);

        Deputies.Planning planned = town.in(() -> town.app
                .bean(Deputies.class)
                .plan(
                        town.site.connector().account(),
                        town.site.runner().account(),
                        LocalDate.of(2026, 2, 2),
                        LocalDate.of(2026, 2, 6),
                        null,
                        "",
                        town.site.coordinator().actor()));
        assertThat(planned).isInstanceOf(Deputies.Planning.Planned.class);

        lena.get(page).ok();
        lena.get(town.site.at("/meine-ansprachen")).ok().shows("Gipfelkreuz");
        lena.get(town.site.at("/heute")).ok().shows("Gipfelkreuz", "Sie vertreten");
        lena.get(town.site.at("/zahlen")).status(403);

        lena.get(town.site.at("/meine-ansprachen")).ok().shows("fragt: Ernst Kuhn");

        town.app.clock().set(LocalDate.of(2026, 2, 9));
        lena.get(page).status(404);
    }

    @Test
    void a_member_sees_to_her_own_days_and_to_nobody_elses() {
        Browser ernst = town.app.signedIn(town.site.connector());
        String path = town.site.at("/vertretung");
        String ernstId = town.site.connector().account().toString();
        String lenaId = town.site.runner().account().toString();
        ernst.get(town.site.at("/heute")).ok();
        assertThat(ernst.page().link("Nicht da? Vertretung eintragen")).isEqualTo(path);
        ernst.get(path).ok().shows("Sind Sie einmal nicht da", "Lena Maas").hides("Wer ist nicht da?", "Personen und");
        String[] days = {"from", "2.2.2026", "until", "6.2.2026", "note", "Kunz ruft zurück."};
        ernst.post(path, with(days, "account", lenaId, "deputy", ernstId)).status(422);
        ernst.post(path, with(days, "account", ernstId, "deputy", lenaId)).ok().shows("Lena Maas vertritt Ernst Kuhn");

        Browser lena = town.app.signedIn(town.site.runner());
        lena.get(path).ok().hides("vertritt Ernst Kuhn");
        String end = path + "/"
                + town.in(() -> town.app.bean(Deputies.class).ahead().getFirst().id()) + "/beenden";
        lena.post(end).status(403);
        ernst.get(town.site.at("/heute"))
                .ok()
                .shows("Lena Maas vertritt Sie bis zum 6. Februar 2026", "Ich bin wieder da");
        ernst.post(end).ok().shows("Vertretung");
        assertThat(town.in(() -> town.app.bean(Deputies.class).ahead())).isEmpty();
    }

    private static String[] with(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }
}
