package de.zusammenspiel.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.identity.Deputies;
import de.zusammenspiel.testing.Browser;
import java.time.LocalDate;
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

        town.app.clock().set(LocalDate.of(2026, 2, 9));
        lena.get(page).status(404);
    }
}
