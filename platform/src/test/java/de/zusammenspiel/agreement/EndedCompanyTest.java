package de.zusammenspiel.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.Ending;
import de.zusammenspiel.directory.Endings;
import de.zusammenspiel.directory.MailBasis;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.mail.MailStatus;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.outreach.Answer;
import de.zusammenspiel.outreach.AnswerDetails;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.ChallengeId;
import de.zusammenspiel.outreach.ChallengeState;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.testing.Browser;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A company is insolvent, closed or gone; somebody there has died. */
class EndedCompanyTest {
    private static final Actor MIRA = Actor.guest("Mira Schön");
    private final AgreementCase town = new AgreementCase();
    private final Endings endings = town.app.bean(Endings.class);
    private final Browser desk = town.app.signedIn(town.site.coordinator());
    private final SupportRequestId bags = town.request(NewRequest.asking("Wärmestube", "Wir brauchen 30 Schlafsäcke.")
            .contact("Maria Kern", "kern@waermestube.example", null)
            .kinds(ResourceKind.MATERIAL)
            .quantities(null, null, 30)
            .build());
    private final OrganisationId shop = town.company("Gipfelkreuz GmbH");
    private final String profile = town.site.at("/organisationen/") + shop;

    private Contact mira() {
        return town.in(() -> town.organisations.contactsOf(shop).getFirst());
    }

    @Test
    void what_was_open_ends_and_what_was_promised_goes_back_to_the_search() {
        AgreementId stands = promised();
        SupportRequestId tents = town.request(NewRequest.asking("Kinderzirkus", "Wir brauchen ein Zelt.")
                .contact("Pia Rund", "rund@zirkus.example", null)
                .kinds(ResourceKind.MATERIAL)
                .build());
        ChallengeId open = town.asked(tents, shop);

        desk.get(profile + "/ende")
                .ok()
                .shows("Endet ohne Brief", town.get(stands).number());
        desk.post(profile + "/ende", "why", "", "since", "1.1.2026").status(422);
        desk.post(profile + "/ende", "why", "INSOLVENT", "since", "1.1.2026", "note", "Aushang")
                .ok()
                .shows("Insolvent seit 1. Januar 2026", "Aushang", "Zurück in die Suche");

        assertThat(town.in(() -> town.challenges.get(open)))
                .extracting(Challenge::state)
                .isEqualTo(ChallengeState.WITHDRAWN);
        assertThat(town.letters(tents, "outreach.surplus")).isEmpty();
        assertThat(town.in(() -> town.organisations.all(Sector.COMPANY)))
                .noneMatch(one -> one.id().equals(shop));
        desk.get(town.site.at("/heute")).ok().shows("Das Unternehmen gibt es nicht mehr. Wärmestube wartet auf");

        desk.post(town.site.at("/vereinbarungen/") + town.get(stands).number() + "/neusuche")
                .ok()
                .shows("Die Vereinbarung ist aufgehoben", "Es ist keine Zusage offen");
        assertThat(town.get(stands).state()).isEqualTo(AgreementState.CANCELLED);
        assertThat(town.step(bags)).isEqualTo(Step.SEARCHING);
        assertThat(town.letters(bags, "agreement.cancelled"))
                .allSatisfy(mail -> assertThat(mail.status() == MailStatus.GIVEN_UP)
                        .isEqualTo(mail.toEmail().contains("gipfelkreuz")));
        desk.get(town.site.at("/heute")).ok().hides("Das Unternehmen gibt es nicht mehr");

        desk.post(profile + "/ende/aufheben").ok().shows("ist wieder dabei");
        assertThat(town.in(() -> town.organisations.get(shop).active())).isTrue();
        assertThat(town.in(() -> endings.of(shop))).isEmpty();
    }

    @Test
    void the_end_of_a_company_does_not_wake_the_dead_and_a_shared_address_goes_on() {
        OrganisationId sister = town.company("Gipfelkreuz Verleih");
        String hers = String.valueOf(mira().email());
        town.run(() -> {
            town.organisations.addContact(shop, "Kai Berg", "", "kai@beide.example", null, "Karte", town.coordinator);
            town.organisations.addContact(sister, "Kai Berg", "", "kai@beide.example", null, "Karte", town.coordinator);
            town.organisations.contactDied(mira().id(), town.coordinator);
            endings.end(shop, Ending.Why.CLOSED, LocalDate.of(2026, 1, 1), "", town.coordinator);
            endings.revive(shop, town.coordinator);
        });
        Outbox outbox = town.app.bean(Outbox.class);
        assertThat(town.in(() -> outbox.isSilent(hers))).isTrue();
        assertThat(town.in(() -> outbox.isSilent("kai@beide.example"))).isFalse();
    }

    @Test
    void a_member_of_the_group_goes_on_getting_letters() {
        String member = town.site.connector().email();
        town.run(() -> {
            town.organisations.addContact(shop, "Verbinder", "", member, null, "Karte", town.coordinator);
            endings.end(shop, Ending.Why.CLOSED, LocalDate.of(2026, 1, 1), "", town.coordinator);
        });
        Outbox outbox = town.app.bean(Outbox.class);
        assertThat(town.in(() -> outbox.isSilent(member))).isFalse();
        assertThat(town.in(() -> outbox.isSilent(String.valueOf(mira().email()))))
                .isTrue();
    }

    @Test
    void a_search_starts_again_only_where_the_company_is_no_more() {
        AgreementId stands = promised();
        desk.get(profile).ok();
        desk.post(town.site.at("/vereinbarungen/") + town.get(stands).number() + "/neusuche")
                .ok();
        assertThat(town.get(stands).state()).isNotEqualTo(AgreementState.CANCELLED);
    }

    @Test
    void whoever_has_died_is_not_written_to_by_any_road() {
        Contact mira = mira();
        town.run(
                () -> town.organisations.recordMailBasis(mira.id(), MailBasis.CONSENT, "am Telefon", town.coordinator));
        ChallengeId asked = town.asked(bags, shop);
        String card = profile + "/kontakt/" + mira.id();
        desk.get(card).ok().shows("Als verstorben eintragen");
        desk.post(card + "/verstorben").ok().shows("Verstorben", "Mira Schön");

        assertThat(mira().mayBeMailed()).isFalse();
        assertThat(town.in(() -> town.organisations.mailable(Sector.COMPANY, 10)))
                .isEmpty();
        assertThat(town.in(() -> town.organisations.preferredContact(shop))).isEmpty();
        assertThat(town.in(() -> town.organisations.calling("Schön", 5))).isEmpty();
        desk.get(town.site.at("/heute")).ok().shows("Mira Schön, Gipfelkreuz GmbH", "Ist verstorben.");
        town.run(() -> town.challenges.answer(asked, Answer.YES, AnswerDetails.NONE, town.coordinator));
        assertThat(town.in(() -> town.app.bean(Outbox.class).to(List.of(String.valueOf(mira.email())), 10)))
                .allMatch(mail -> mail.status() == MailStatus.GIVEN_UP);

        desk.post(card + "/verstorben/aufheben").ok().shows("Zurückgenommen");
        assertThat(mira().mayBeMailed()).isTrue();
    }

    private AgreementId promised() {
        ChallengeId asked = town.asked(bags, shop);
        town.run(() -> town.challenges.answer(asked, Answer.YES, AnswerDetails.NONE, MIRA));
        return town.fromPledge(bags);
    }
}
