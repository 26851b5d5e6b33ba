package de.zusammenspiel.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.directory.Acquaintance;
import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.Ending;
import de.zusammenspiel.directory.Endings;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Resumption;
import de.zusammenspiel.directory.Ties;
import de.zusammenspiel.intake.NextActor;
import de.zusammenspiel.intake.RequestLedger;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.testing.TestPerson;
import de.zusammenspiel.testing.TwoPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A company is there again, and what ended with it is taken up: the same letter to the same person, once. */
class ResumedAsksTest {
    private final OutreachCase town = new OutreachCase();
    private final Endings endings = town.app.bean(Endings.class);
    private final Ties ties = town.app.bean(Ties.class);
    private final Actor claudia = town.site.coordinator().actor();
    private final TestPerson jens = town.site.connector();
    private final OrganisationId shop = town.company("Gipfelkreuz GmbH");

    /** Not whom one asks first there, and she has not been told yet where her name comes from. */
    private ContactId tom() {
        return town.in(() -> {
            ties.record(jens.account(), "Jens Petersen", shop, Acquaintance.of(2, "Verein"), claudia);
            return ties.name(
                    ties.knowing(shop).getFirst().id(),
                    "Tom Brandt",
                    "Werkstatt",
                    "brandt@gipfelkreuzgmbh.example",
                    "0681 1",
                    "Jens Petersen",
                    claudia);
        });
    }

    private Challenge letterTo(ContactId contact) {
        return town.in(() -> town.challenges.get(town.challenges.plan(
                town.request, shop, contact, null, Way.LETTER, jens.account(), "Lieber Herr Brandt!", claudia)));
    }

    private void endsAndComesBack() {
        town.run(() -> endings.end(shop, Ending.Why.CLOSED, LocalDate.of(2026, 1, 1), "", claudia));
        town.run(() -> endings.revive(shop, claudia));
    }

    private List<Resumption.Line> offered() {
        return town.in(() -> endings.resumable(shop, Locale.GERMAN));
    }

    private OptionalInt resume(Set<String> keys) {
        return town.in(() -> endings.resume(shop, keys, claudia));
    }

    private Set<String> all() {
        return offered().stream().map(Resumption.Line::key).collect(Collectors.toSet());
    }

    private List<Challenge> planned() {
        return town.in(() -> town.challenges.of(town.request)).stream()
                .filter(ask -> ask.state() == ChallengeState.PLANNED)
                .toList();
    }

    @Test
    void the_letter_goes_to_the_person_it_was_written_to_and_says_once_where_her_name_comes_from() {
        ContactId tom = tom();
        Challenge before = letterTo(tom);
        assertThat(before.text()).containsOnlyOnce("Art. 14 DSGVO");
        endsAndComesBack();

        assertThat(resume(all())).hasValue(1);
        assertThat(planned()).singleElement().satisfies(ask -> {
            assertThat(ask.contact()).isEqualTo(tom);
            assertThat(ask.greeting()).isEqualTo(before.greeting());
            assertThat(ask.text()).isEqualTo(before.text());
        });
    }

    @Test
    void whoever_takes_the_place_of_somebody_who_died_gets_a_letter_of_her_own() {
        ContactId mira = town.contact(shop);
        ContactId tom = tom();
        letterTo(tom);
        endsAndComesBack();
        town.run(() -> town.organisations.contactDied(tom, claudia));

        assertThat(resume(all())).hasValue(1);
        assertThat(planned()).singleElement().satisfies(ask -> {
            assertThat(ask.contact()).isEqualTo(mira);
            assertThat(ask.text()).isNotBlank().doesNotContain("Brandt", "Art. 14");
        });
    }

    @Test
    void of_two_asks_for_one_request_the_last_is_offered_and_counted_once() {
        ContactId mira = town.contact(shop);
        Challenge first = letterTo(mira);
        endsAndComesBack();
        Challenge second = letterTo(mira);
        endsAndComesBack();

        assertThat(offered())
                .singleElement()
                .satisfies(line ->
                        assertThat(line.text()).contains(second.number()).doesNotContain(first.number()));
        assertThat(resume(Set.of("ask-" + first.id(), "ask-" + second.id()))).hasValue(1);
        assertThat(planned()).hasSize(1);
        assertThat(offered()).isEmpty();
    }

    @Test
    void what_somebody_stops_searching_for_at_that_moment_is_not_taken_up() {
        letterTo(town.contact(shop));
        endsAndComesBack();
        Set<String> keys = all();
        OptionalInt resumed = TwoPeople.oneAfterTheOther(
                town.app,
                town.site,
                () -> town.app
                        .bean(RequestLedger.class)
                        .append(town.request, Step.WITHDRAWN, claudia, null, NextActor.NOBODY, ""),
                () -> resume(keys));
        assertThat(resumed).hasValue(0);
        assertThat(planned()).isEmpty();
    }
}
