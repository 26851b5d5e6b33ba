package de.zusammenspiel.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.zusammenspiel.directory.Acquaintance;
import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.Ending;
import de.zusammenspiel.directory.Endings;
import de.zusammenspiel.directory.Evidence;
import de.zusammenspiel.directory.EvidenceRequests;
import de.zusammenspiel.directory.Likely;
import de.zusammenspiel.directory.MailBasis;
import de.zusammenspiel.directory.MergeField;
import de.zusammenspiel.directory.Merging;
import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.QuietTime;
import de.zusammenspiel.directory.QuietTimes;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.directory.Ties;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.StaleEdit;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.web.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A company stood in the directory twice. */
class MergedCompanyTest {
    private final OutreachCase town = new OutreachCase();
    private final Merging merging = town.app.bean(Merging.class);
    private final Ties ties = town.app.bean(Ties.class);
    private final Actor claudia = town.site.coordinator().actor();
    private final Browser desk = town.app.signedIn(town.site.coordinator());
    private final OrganisationId kept = town.company("Gipfelkreuz GmbH");
    private final OrganisationId gone = town.company("Gipfelkreuz Outdoor");

    private Organisation get(OrganisationId id) {
        return town.in(() -> town.organisations.get(id));
    }

    private void merge(Map<MergeField, MergeField.Pick> picks) {
        int version = get(kept).version();
        int other = get(gone).version();
        town.run(() -> merging.merge(kept, version, gone, other, picks, claudia));
    }

    @Test
    void everything_that_hung_on_the_second_record_hangs_on_the_first() {
        Acquaintance well = Acquaintance.of(3, "Verein");
        Acquaintance hardly = Acquaintance.of(1, "Messe");
        UUID member = town.site.connector().account();
        OrganisationId third = town.company("Druckerei Blau");
        town.run(() -> {
            ties.record(member, "Jens Petersen", kept, hardly, claudia);
            ties.record(member, "Jens Petersen", gone, well, claudia);
            ties.record(gone, kept, well, claudia);
            ties.record(gone, third, well, claudia);
            ties.record(third, gone, hardly, claudia);
            town.organisations.addEvidence(gone, Evidence.Kind.REGISTER, null, null, "", claudia);
            Contact mira = town.organisations.contactsOf(gone).getFirst();
            town.organisations.changeContact(
                    mira.id(), "Mira Schön", "Inhaberin", "SCHOEN@gipfelkreuzgmbh.example", "0681 99", claudia);
            town.organisations.recordMailBasis(mira.id(), MailBasis.CONSENT, "am Telefon", claudia);
            town.organisations.addContact(gone, "Kai Berg", "", null, "0681 5", "Messe", claudia);
        });
        Challenge asked = town.planned(gone, Way.CALL, town.site.connector());
        Challenge again = town.planned(kept, Way.CALL, town.site.connector());
        town.run(() -> town.challenges.asked(asked.id(), claudia));

        merge(Map.of(MergeField.NAME, MergeField.Pick.GONE));

        assertThat(get(kept).name()).isEqualTo("Gipfelkreuz Outdoor");
        assertThat(get(gone).id()).isEqualTo(kept);
        assertThat(town.in(() -> town.organisations.contactsOf(kept)))
                .extracting(Contact::name, Contact::phone, Contact::mailBasis)
                .containsExactlyInAnyOrder(
                        tuple("Mira Schön", "0681 4711", MailBasis.CONSENT),
                        tuple("Kai Berg", "0681 5", MailBasis.NONE));
        assertThat(town.in(() -> ties.knowing(kept))).singleElement().satisfies(tie -> {
            assertThat(tie.how().strength()).isEqualTo(3);
            assertThat(tie.how().origin()).isEqualTo("Verein");
        });
        assertThat(town.in(() -> ties.partnersKnowing(kept))).hasSize(1);
        assertThat(town.in(() -> ties.partnersKnowing(third)))
                .singleElement()
                .satisfies(tie -> assertThat(tie.knower()).isEqualTo(kept));
        assertThat(town.in(() -> town.organisations.evidenceOf(kept))).hasSize(1);
        assertThat(town.in(() -> town.challenges.get(asked.id()))).satisfies(one -> {
            assertThat(one.organisation()).isEqualTo(kept);
            assertThat(one.state()).isEqualTo(ChallengeState.ASKED);
        });
        assertThat(town.in(() -> town.challenges.get(again.id())).state()).isEqualTo(ChallengeState.WITHDRAWN);
        assertThat(town.in(() -> town.organisations.findSame(
                        NewOrganisation.company("Gipfelkreuz Outdoor GmbH", "Saarbrücken", "10041100"))))
                .contains(kept);
    }

    @Test
    void a_paper_asked_for_at_the_second_record_is_not_asked_for_again_at_the_first() {
        EvidenceRequests papers = town.app.bean(EvidenceRequests.class);
        LocalDate soon =
                LocalDate.ofInstant(town.app.clock().instant(), Texts.ZONE).plusDays(10);
        town.run(() -> {
            town.organisations.addEvidence(gone, Evidence.Kind.REGISTER, null, soon, "", claudia);
            town.organisations.recordMailBasis(town.contact(gone), MailBasis.CONSENT, "am Telefon", claudia);
        });
        UUID paper =
                town.in(() -> town.organisations.evidenceOf(gone)).getFirst().id();
        assertThat(town.in(() -> papers.ask(paper, claudia))).isTrue();

        merge(Map.of());

        Evidence moved = town.in(() -> town.organisations.evidenceOf(kept)).getFirst();
        assertThat(town.in(() -> papers.askedOn(moved))).isPresent();
        assertThat(town.in(() -> papers.ask(paper, claudia))).isFalse();
        assertThat(town.in(() -> town.app.bean(Outbox.class).latest(200)))
                .filteredOn(mail -> mail.kind().equals("directory.evidence"))
                .hasSize(1);
    }

    @Test
    void two_plans_for_one_request_become_one_and_quiet_times_come_along() {
        QuietTimes quiet = town.app.bean(QuietTimes.class);
        Challenge first = town.planned(gone, Way.CALL, town.site.connector());
        Challenge second = town.planned(kept, Way.CALL, town.site.connector());
        LocalDate day = LocalDate.of(2026, 12, 1);
        town.run(() -> {
            quiet.add(gone, QuietTime.Kind.YEARLY, "Inventur", day, day.plusDays(7), claudia);
            quiet.add(gone, QuietTime.Kind.SCHOOL_HOLIDAYS, "", null, null, claudia);
            quiet.add(kept, QuietTime.Kind.SCHOOL_HOLIDAYS, "", null, null, claudia);
        });
        desk.get(town.site.at("/organisationen/") + kept + "/doppelt/" + gone)
                .ok()
                .shows("2 Ruhezeiten");

        merge(Map.of());

        assertThat(town.in(() -> quiet.of(kept)))
                .extracting(QuietTime::kind)
                .containsExactly(QuietTime.Kind.YEARLY, QuietTime.Kind.SCHOOL_HOLIDAYS);
        assertThat(town.now(first).organisation()).isEqualTo(kept);
        assertThat(town.now(second).organisation()).isEqualTo(kept);
        assertThat(new ChallengeState[] {
                    town.now(first).state(), town.now(second).state()
                })
                .containsExactlyInAnyOrder(ChallengeState.PLANNED, ChallengeState.WITHDRAWN);
    }

    @Test
    void the_houses_both_records_named_stay_named() {
        CallsForContacts calls = town.app.bean(CallsForContacts.class);
        town.run(() -> {
            for (OrganisationId id : List.of(kept, gone)) {
                Contact mira = town.organisations.contactsOf(id).getFirst();
                town.organisations.recordMailBasis(mira.id(), MailBasis.CONSENT, "am Telefon", claudia);
            }
        });
        CallForContacts call =
                town.in(() -> calls.start(town.request, "Wer kennt jemanden mit Schlafsäcken?", claudia));
        town.run(() -> calls.toPartners(call.id(), claudia));
        town.run(() -> calls.recipients(call.id()).stream()
                .filter(one -> one.organisation() != null)
                .forEach(one -> {
                    calls.know(one.id(), new NewHint("Zeltbau Krüger", "Einkauf", 2, false), claudia);
                    calls.know(one.id(), new NewHint("Haus " + one.organisation(), "Einkauf", 2, false), claudia);
                }));
        assertThat(town.in(() -> calls.hints(call.id()))).hasSize(4);

        merge(Map.of());

        assertThat(town.in(() -> calls.hints(call.id())))
                .extracting(CallHint::organisationName)
                .containsExactlyInAnyOrder("Zeltbau Krüger", "Haus " + kept, "Haus " + gone);
    }

    @Test
    void a_shared_address_makes_nobody_one_and_the_dead_stay_dead() {
        town.run(() -> {
            town.organisations.addContact(kept, "Kai Berg", "", "info@gipfel.example", null, "Messe", claudia);
            town.organisations.addContact(gone, "Ida Tal", "", "info@gipfel.example", null, "Messe", claudia);
            Contact hers = town.organisations.contactsOf(gone).getFirst();
            town.organisations.changeContact(hers.id(), "Mira Schön", "", null, null, claudia);
            town.organisations.contactDied(hers.id(), claudia);
        });

        merge(Map.of());

        assertThat(town.in(() -> town.organisations.contactsOf(kept)))
                .extracting(Contact::name, Contact::deceased, Contact::preferred)
                .containsExactlyInAnyOrder(
                        tuple("Mira Schön", true, false),
                        tuple("Kai Berg", false, false),
                        tuple("Ida Tal", false, false));
        assertThat(town.in(() -> town.app.bean(Outbox.class).isSilent("schoen@gipfelkreuzgmbh.example")))
                .isTrue();
    }

    @Test
    void whoever_is_no_more_is_merged_only_after_the_ending_is_taken_back() {
        Endings endings = town.app.bean(Endings.class);
        town.run(() -> endings.end(gone, Ending.Why.CLOSED, LocalDate.of(2026, 1, 1), "", claudia));
        desk.post(
                        town.site.at("/organisationen/") + kept + "/doppelt/" + gone,
                        "keptVersion",
                        String.valueOf(get(kept).version()),
                        "goneVersion",
                        String.valueOf(get(gone).version()),
                        "confirm",
                        "Gipfelkreuz Outdoor")
                .status(422)
                .shows("Bitte nehmen Sie das zuerst zurück");
        assertThat(town.in(() -> endings.of(gone))).isPresent();

        Organisation seen = get(gone);
        desk.post(
                        town.site.at("/organisationen/") + gone + "/bearbeiten",
                        "_version",
                        String.valueOf(seen.version()),
                        "name",
                        "Gipfelkreuz Draußen",
                        "place",
                        "Saarbrücken",
                        "placeAgs",
                        "10041100",
                        "active",
                        "true")
                .ok();
        assertThat(get(gone).name()).isEqualTo("Gipfelkreuz Draußen");
        assertThat(get(gone).active()).isFalse();
    }

    @Test
    void whoever_still_writes_to_the_second_record_is_told_or_lands_at_the_first() {
        Organisation seen = get(gone);
        merge(Map.of());

        assertThatThrownBy(() -> town.run(() -> town.organisations.change(gone, seen.version(), seen, claudia)))
                .isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> merge(Map.of())).isInstanceOf(RuntimeException.class);
        assertThat(town.planned(gone, Way.CALL, town.site.connector()).organisation())
                .isEqualTo(kept);
        String list = town.site.at("/organisationen/");
        desk.get(list + gone).ok().shows("ist in Gipfelkreuz GmbH aufgegangen");
        assertThat(desk.page().path()).isEqualTo(list + kept);
        desk.get(list + gone + "/kontakt").ok();
        desk.post(list + gone + "/kontakt", "name", "Pia Grat", "source", "von ihr")
                .ok()
                .shows("Pia Grat");
        desk.get(list + kept + "/doppelt/" + gone).ok().shows("Diese beiden Einträge sind schon einer.");
    }

    @Test
    void the_second_record_is_found_compared_and_confirmed_by_its_name() {
        String page = town.site.at("/organisationen/") + kept + "/doppelt";
        desk.get(page).ok().shows("gleiche Telefonnummer", "Gipfelkreuz Outdoor");
        desk.get(page + "?text=outdoor").ok().shows("Gipfelkreuz Outdoor");
        desk.get(town.site.at("/organisationen/doppelte")).ok().shows("gleiche Telefonnummer");
        desk.get(page + "/" + gone)
                .ok()
                .shows("Gipfelkreuz Outdoor geht in Gipfelkreuz GmbH auf", "eine Ansprechperson");
        String version = String.valueOf(get(kept).version());
        String other = String.valueOf(get(gone).version());
        desk.post(page + "/" + gone, "keptVersion", version, "goneVersion", other, "confirm", "irgendwas")
                .status(422)
                .shows("Bitte tippen Sie genau diesen Namen ab");
        desk.post(page + "/" + gone, "keptVersion", version, "goneVersion", "99", "confirm", "Gipfelkreuz Outdoor")
                .status(409);
        desk.post(
                        page + "/" + gone,
                        "keptVersion",
                        version,
                        "goneVersion",
                        other,
                        "pick_NAME",
                        "KEPT",
                        "confirm",
                        "gipfelkreuz outdoor")
                .ok()
                .shows("Gipfelkreuz Outdoor ist hier aufgegangen", "zwei Einträge, eine Organisation");
    }

    @Test
    void a_shared_mail_provider_makes_nobody_a_duplicate() {
        OrganisationId one = town.in(() ->
                town.organisations.register(NewOrganisation.nonProfit("Chor", "Saarbrücken", "10041100"), claudia));
        OrganisationId other = town.in(() ->
                town.organisations.register(NewOrganisation.nonProfit("Imker", "Saarbrücken", "10041100"), claudia));
        town.run(() -> {
            town.organisations.addContact(one, "A", "", "chor@gmx.de", null, "Aushang", claudia);
            town.organisations.addContact(other, "B", "", "imker@gmx.de", null, "Aushang", claudia);
        });
        assertThat(town.in(() -> merging.likely(one))).isEmpty();
        assertThat(town.in(() -> merging.likely(kept)))
                .singleElement()
                .satisfies(pair -> assertThat(pair.why()).contains(Likely.Why.PHONE));
        assertThat(get(one).sector()).isEqualTo(Sector.NON_PROFIT);
    }
}
