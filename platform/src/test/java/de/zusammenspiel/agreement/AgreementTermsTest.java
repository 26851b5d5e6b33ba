package de.zusammenspiel.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.outreach.ChallengeId;
import de.zusammenspiel.site.Links;
import de.zusammenspiel.site.SiteJobs;
import de.zusammenspiel.testing.Browser;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How both sides confirm, what the paper says, and what goods and rates wait for. */
class AgreementTermsTest {
    private final AgreementCase a = new AgreementCase();

    @AfterEach
    void resetClock() {
        a.app.clock().reset();
    }

    @Test
    void who_cancels_without_a_reason_keeps_the_word_typed_for_both_sides() {
        OrganisationId receiver = a.in(() ->
                a.organisations.register(NewOrganisation.nonProfit("Tafel", "Saarbrücken", "10041100"), a.coordinator));
        AgreementId id = a.in(() -> a.agreements.create(
                NewAgreement.between(a.company("Kolb"), receiver, "Drei Räume streichen")
                        .with(Contribution.of(Side.COMPANY, ResourceKind.HANDS, "Wände streichen")
                                .people(3, 4))
                        .on(LocalDate.of(2026, 2, 20), LocalDate.of(2026, 2, 20)),
                a.coordinator));
        String path = a.site.at("/vereinbarungen/") + a.get(id).number();
        Browser desk = a.app.signedIn(a.site.coordinator());
        desk.get(path).ok();

        desk.post(path + "/aufheben", "reason", " ", "word", "Wir melden uns im Frühjahr.")
                .status(422)
                .shows("Wir melden uns im Frühjahr.");
        assertThat(a.get(id).state()).isNotEqualTo(AgreementState.CANCELLED);
    }

    @Test
    void both_sides_confirm_and_answer_by_links_and_the_paper_knows_every_letter() throws IOException {
        OrganisationId company = a.company("Kolb");
        OrganisationId receiver = a.in(() -> a.organisations.register(
                NewOrganisation.nonProfit("Çağrı Yıldız Verein für Łukasz Şahin", "Saarbrücken", "10041100"),
                a.coordinator));
        AgreementId id = a.in(() -> a.agreements.create(
                NewAgreement.between(company, receiver, "Drei Räume streichen – schöne Wände für Groß und Klein.")
                        .with(Contribution.of(Side.COMPANY, ResourceKind.HANDS, "Wände streichen")
                                .people(3, 4))
                        .on(LocalDate.of(2026, 2, 20), LocalDate.of(2026, 2, 20)),
                a.coordinator));
        a.run(() -> a.agreements.send(id, a.coordinator));
        String link = a.in(() -> a.app.bean(Links.class)
                .issue("vereinbarung", a.get(id).companyParty().id(), "Mira Schön", null, Duration.ofDays(9)));
        Browser mira = a.app.browser();
        assertThat(mira.get(link + "/vereinbarung").ok().text()).contains("Wände streichen");
        assertThat(a.get(id).companyParty().isConfirmed()).isFalse();
        mira.post(link + "/vereinbarung", "act", "confirm", "publicity", "true").ok();
        mira.post(link + "/vereinbarung", "act", "confirm").ok();
        assertThat(a.get(id).companyParty().isConfirmed()).isTrue();
        assertThat(a.get(id).publicityCompany()).isTrue();

        Browser desk = a.app.signedIn(a.site.coordinator());
        String path = a.site.at("/vereinbarungen/" + a.get(id).number());
        desk.get(path).ok();
        desk.post(path + "/bestaetigen", "side", "NON_PROFIT", "how", "PHONE").ok();
        assertThat(a.get(id).state()).isEqualTo(AgreementState.CONFIRMED);
        try (PDDocument pdf =
                Loader.loadPDF(desk.get(path + "/vereinbarung.pdf").bytes())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Çağrı Yıldız Verein für Łukasz Şahin")
                    .contains("Wände streichen");
            assertThat(pdf.getDocumentCatalog().getMarkInfo()).isNotNull();
        }
        for (String page : List.of(
                a.site.at("/vereinbarungen"),
                path + "/abschluss",
                a.site.at("/einstellungen/rechenwerte"),
                a.site.at("/begleitung/" + a.get(id).number()))) {
            desk.get(page).ok();
        }

        a.app.clock().set(LocalDate.of(2026, 2, 21));
        a.app.bean(SiteJobs.class).runNow("agreement-reminders");
        a.app.bean(SiteJobs.class).runNow("agreement-reminders");
        assertThat(a.in(() -> a.app.bean(Outbox.class).latest(20)).stream()
                        .filter(mail -> mail.kind().equals("agreement.how")))
                .hasSize(1);
        String question = a.in(() -> a.app.bean(Links.class)
                .issue("abschluss", a.get(id).companyParty().id(), "Mira Schön", null, Duration.ofDays(9)));
        mira.get(question + "/abschluss").ok();
        assertThat(mira.post(question + "/abschluss", "answer", "NO").status()).isEqualTo(422);
        mira.post(question + "/abschluss", "answer", "DIFFERENT", "persons0", "2", "hours0", "4")
                .ok()
                .shows("Ihre Antwort ist da", "Mehr ist nicht zu tun", "Antwort ändern");
        desk.get(path + "/abschluss").ok();
        desk.post(path + "/abschluss", "side", "NON_PROFIT", "answer", "DIFFERENT", "persons0", "2", "hours0", "4")
                .ok();
        assertThat(a.get(id).state()).isEqualTo(AgreementState.PARTLY_DONE);
        for (String page : List.of("/dank", "/wirkung", "/geschichte", "")) {
            desk.get(path + page).ok();
        }
    }

    @Test
    void goods_for_a_public_body_wait_for_the_council_and_nobody_can_have_received_them_before() {
        NewRequest wanted = NewRequest.asking("Städtische Kita Sonnenschein", "Wir brauchen 10 Kinderstühle.")
                .contact("Ute Alt", "alt@kita.example", null)
                .kinds(ResourceKind.MATERIAL)
                .quantities(null, null, 10)
                .municipal(true)
                .build();
        SupportRequestId pending = a.request(wanted);
        a.promised(pending, a.company("Holzwerk"));
        AgreementId id = a.fromPledge(pending);
        a.run(() -> a.agreements.confirm(id, Side.NON_PROFIT, a.coordinator));
        assertThatThrownBy(() -> a.run(() -> a.agreements.report(id, new DeliveryReport.Running(), a.coordinator)))
                .isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> a.run(
                        () -> a.agreements.complete(id, Side.COMPANY, new CompletionAnswer.AsAgreed(), a.coordinator)))
                .isInstanceOf(NotNow.class);
        Browser desk = a.app.signedIn(a.site.coordinator());
        String path = a.site.at("/vereinbarungen/" + a.get(id).number() + "/abschluss");
        desk.get(path).ok();
        assertThat(desk.post(path, "side", "COMPANY", "answer", "AS_AGREED").status())
                .isEqualTo(422);
        a.run(() -> a.agreements.councilDecided(id, LocalDate.of(2026, 1, 30), a.coordinator));
        desk.post(path, "side", "RESOLVE", "answer", "AS_AGREED").ok();
        assertThat(a.get(id).state()).isEqualTo(AgreementState.DONE);

        SupportRequestId decided = a.request(NewRequest.asking("Städtische Kita Regenbogen", "Wir brauchen 5 Tische.")
                .contact("Ute Alt", "alt@kita.example", null)
                .kinds(ResourceKind.MATERIAL)
                .quantities(null, null, 5)
                .municipal(true)
                .councilDecidedOn(LocalDate.of(2026, 1, 30))
                .build());
        ChallengeId second = a.promised(decided, a.company("Tischlerei"));
        assertThat(a.get(a.fromPledge(second)).waitsForCouncil()).isFalse();
    }

    @Test
    void new_rates_count_from_their_day_and_leave_what_was_counted() {
        Rates rates = a.app.bean(Rates.class);
        RateTable usual = a.in(() -> rates.all().getFirst());
        List<Rate> dearer = usual.rates().stream()
                .map(rate -> new Rate(
                        rate.category(),
                        rate.code(),
                        rate.label(),
                        rate.unit(),
                        rate.cents() * 2,
                        rate.source(),
                        rate.words()))
                .toList();
        a.run(() -> rates.revise(1, LocalDate.of(2026, 6, 1), dearer, a.coordinator));
        assertThat(a.in(() -> rates.on(LocalDate.of(2026, 5, 31))).version()).isEqualTo(1);
        assertThat(a.in(() -> rates.on(LocalDate.of(2026, 6, 1)))
                        .rate("hands")
                        .orElseThrow()
                        .cents())
                .isEqualTo(10_000);
        assertThat(a.in(() -> rates.all())).hasSize(2);
    }
}
