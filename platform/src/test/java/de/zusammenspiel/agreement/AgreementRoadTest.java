package de.zusammenspiel.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.NextActor;
import de.zusammenspiel.intake.RequestLedger;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.SentMail;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.outreach.Answer;
import de.zusammenspiel.outreach.AnswerDetails;
import de.zusammenspiel.outreach.ChallengeId;
import de.zusammenspiel.outreach.Challenges;
import de.zusammenspiel.outreach.Way;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Links;
import de.zusammenspiel.site.SiteJobs;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.Pdf;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** E1 and E2 of the practice, from the pledge to the story. */
class AgreementRoadTest {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final Agreements agreements = app.bean(Agreements.class);
    private final Stories stories = app.bean(Stories.class);
    private final Challenges challenges = app.bean(Challenges.class);
    private final SupportRequests requests = app.bean(SupportRequests.class);
    private final Organisations organisations = app.bean(Organisations.class);
    private final TransactionTemplate transaction = new TransactionTemplate(app.bean(PlatformTransactionManager.class));
    private final Actor coordinator = site.coordinator().actor();

    @AfterEach
    void resetClock() {
        app.clock().reset();
    }

    @Test
    void thirty_sleeping_bags_go_from_the_pledge_to_a_public_story() {
        SupportRequestId request =
                request(NewRequest.asking("Wärmestube Nordstadt", "Vor dem Winter fehlen 30 warme Schlafsäcke.")
                        .contact("Maria Kern", "kern@waermestube.example", null)
                        .kinds(ResourceKind.MATERIAL)
                        .quantities(null, null, 30)
                        .build());
        ChallengeId challenge = asked(request, company("Gipfelkreuz"));
        in(() -> challenges.answer(challenge, Answer.YES, AnswerDetails.NONE, Actor.guest("Mira Schön")));
        AgreementId id = fromPledge(request);

        assertThat(fromPledge(challenge)).isEqualTo(id);
        Agreement agreement = get(id);
        assertThat(agreement.state()).isEqualTo(AgreementState.CONFIRMED);
        assertThat(agreement.deliveryNote()).isTrue();
        assertThat(step(request)).isEqualTo(Step.AGREED);
        assertThat(in(() -> agreements.valuation(id, Valuation.Moment.ESTIMATED))
                        .euros())
                .isEqualTo(1_200);

        run(() -> agreements.report(id, new DeliveryReport.Stuck("Der Fahrer ist krank."), coordinator));
        assertThat(in(agreements::tasks)).first().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(AgreementTask.Kind.STUCK);
            assertThat(task.note()).isEqualTo("Der Fahrer ist krank.");
        });
        run(() -> agreements.report(id, new DeliveryReport.Running(), coordinator));
        assertThat(step(request)).isEqualTo(Step.IN_DELIVERY);

        app.clock().advance(Duration.ofDays(9));
        run(() -> agreements.complete(
                id, Side.COMPANY, new CompletionAnswer.AsAgreed(), Again.YES, Actor.guest("Mira Schön")));
        assertThat(get(id).state().isUnderWay()).isTrue();
        run(() -> agreements.complete(
                id, Side.NON_PROFIT, new CompletionAnswer.AsAgreed(), coordinator.onBehalfOf("Maria Kern")));
        assertThat(get(id).state()).isEqualTo(AgreementState.DONE);
        assertThat(step(request)).isEqualTo(Step.COMPLETED);
        assertThat(in(() -> agreements.valuation(id, Valuation.Moment.ACTUAL)).euros())
                .isEqualTo(1_200);

        String draft = in(() -> agreements.thanksDraft(id));
        assertThat(draft).contains("Schlafsäcke").contains("in neun Tagen").contains("Gipfelkreuz");
        run(() -> agreements.thank(id, draft, Thanks.How.MAIL, coordinator));
        run(() -> agreements.thank(id, draft, Thanks.How.MAIL, coordinator));
        assertThat(letters(request, "agreement.thanks")).hasSize(1);
        assertThat(step(request)).isEqualTo(Step.THANKED);
        assertThat(Pdf.words(app.signedIn(site.coordinator())
                        .get(site.at("/vereinbarungen/" + agreement.number() + "/dank.pdf"))
                        .ok()
                        .bytes()))
                .contains("Gipfelkreuz", "in neun Tagen", "Herzliche Grüße");

        run(() -> stories.write(
                id, 0, StoryWords.of("30 Schlafsäcke in neun Tagen", "Es wurde warm."), null, coordinator));
        assertThat(in(() -> stories.publish(id, coordinator))).isEqualTo(Stories.Publishing.CONSENT_MISSING);
        for (Side side : Side.values()) {
            run(() -> agreements.publicity(id, side, true, "Wir sind einverstanden.", coordinator));
        }
        assertThat(in(() -> stories.publish(id, coordinator))).isEqualTo(Stories.Publishing.PUBLISHED);
        String path = site.at("/geschichten/30-schlafsaecke-in-neun-tagen-2026-0001");
        assertThat(app.browser().get(path).ok().text()).contains("Es wurde warm.");
        Browser desk = app.signedIn(site.coordinator());
        String story = site.at("/vereinbarungen/" + agreement.number() + "/geschichte");
        Browser.Upload photo = new Browser.Upload("photo", "Übergabe.png", "image/png", PNG);
        String[] words = {
            "title", "30 Schlafsäcke", "text", "Es wurde warm.", "quote", "So warm!", "quoteBy", "ein Gast"
        };
        desk.get(story).ok();
        assertThat(desk.upload(story, photo, words).status()).isEqualTo(422);
        desk.get(story).ok();
        desk.upload(
                        story,
                        photo,
                        Stream.concat(
                                        Stream.of(words),
                                        Stream.of("photoAlt", "Zwei Stapel Säcke", "photoConsent", "niemand zu sehen"))
                                .toArray(String[]::new))
                .ok();
        desk.post(story + "/veroeffentlichen").ok();
        app.browser()
                .get(path)
                .ok()
                .shows("So warm!", "ein Gast", "Gipfelkreuz würde es wieder tun")
                .hides("niemand zu sehen");
        assertThat(app.browser().get(path + "/foto").ok().bytes()).startsWith(0xff, 0xd8, 0xff);
        desk.get(story).ok();
        desk.upload(
                        story,
                        new Browser.Upload("photo", "", "application/octet-stream", new byte[0]),
                        Stream.concat(Stream.of(words), Stream.of("removePhoto", "true"))
                                .toArray(String[]::new))
                .ok();
        assertThat(app.browser().get(path + "/foto").status()).isEqualTo(404);
        run(() -> agreements.publicity(id, Side.COMPANY, false, "Wir sind einverstanden.", coordinator));
        assertThat(app.browser().get(path).status()).isEqualTo(404);

        run(() -> agreements.rate(id, Effect.of(3, 3, 1), coordinator));
        assertThat(step(request)).isEqualTo(Step.EVALUATED);
        AgreementFigures figures = in(() -> agreements.figures(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        assertThat(figures.agreed()).isEqualTo(1);
        assertThat(figures.kept()).isEqualTo(1);
        assertThat(figures.companiesNew()).isEqualTo(1);
        assertThat(figures.actualTotal()).isEqualTo(120_000);
    }

    @Test
    void two_companies_cover_parts_and_a_logo_makes_it_an_exchange() {
        SupportRequestId request =
                request(NewRequest.asking("Suchtberatung Kompass", "Faltblatt neu gestalten und 2.000 Stück drucken.")
                        .contact("Jens Ohm", "ohm@kompass.example", null)
                        .kinds(ResourceKind.KNOWLEDGE, ResourceKind.MATERIAL)
                        .quantities(null, 15.0, 2_000)
                        .reciprocation("Logo-Nennung im Faltblatt")
                        .build());
        ChallengeId design = asked(request, company("Grafikbüro Kolb"));
        ChallengeId print = asked(request, company("Druckerei Feld"));
        in(() -> challenges.answer(
                design, Answer.PARTLY, AnswerDetails.part("Gestaltung").hours(15), Actor.guest("Mira Schön")));
        in(() -> challenges.answer(
                print,
                Answer.PARTLY,
                AnswerDetails.part("2.000 Faltblätter drucken").pieces(2_000),
                Actor.guest("Mira Schön")));
        AgreementId first = fromPledge(design);
        AgreementId second = fromPledge(print);

        assertThat(get(first).counterGift()).isTrue();
        assertThat(get(first).deliveryNote()).isFalse();
        assertThat(get(first).state()).isEqualTo(AgreementState.DRAFT);
        for (AgreementId id : List.of(first, second)) {
            run(() -> agreements.send(id, coordinator));
            run(() -> agreements.confirm(id, Side.COMPANY, Actor.guest("Mira Schön")));
            run(() -> agreements.confirm(id, Side.NON_PROFIT, Actor.guest("Jens Ohm")));
            assertThat(get(id).state()).isEqualTo(AgreementState.CONFIRMED);
        }
        assertThat(step(request)).isEqualTo(Step.AGREED);
        assertThat(in(() -> agreements.valuation(second, Valuation.Moment.ESTIMATED))
                        .euros())
                .isEqualTo(300);

        run(() -> agreements.complete(first, Side.COMPANY, new CompletionAnswer.AsAgreed(), coordinator));
        run(() -> agreements.complete(first, Side.NON_PROFIT, new CompletionAnswer.No("Kam nie an."), coordinator));
        assertThat(in(agreements::tasks).getFirst().kind()).isEqualTo(AgreementTask.Kind.DIFFERING);
        run(() -> agreements.resolve(
                first,
                new CompletionAnswer.Different(
                        List.of(new Amount(null, 10.0, null), Amount.NONE), "Zehn Stunden reichten."),
                coordinator));
        assertThat(get(first).state()).isEqualTo(AgreementState.PARTLY_DONE);
        assertThat(in(() -> agreements.valuation(first, Valuation.Moment.ACTUAL))
                        .euros())
                .isEqualTo(800);
        assertThat(step(request)).isEqualTo(Step.AGREED);
        run(() -> agreements.resolve(second, new CompletionAnswer.AsAgreed(), coordinator));
        assertThat(step(request)).isEqualTo(Step.COMPLETED);
        assertThatThrownBy(() -> run(() -> agreements.resolve(second, new CompletionAnswer.AsAgreed(), coordinator)))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void both_sides_confirm_and_answer_by_links_and_the_paper_knows_every_letter() throws IOException {
        OrganisationId company = company("Kolb");
        OrganisationId receiver = in(() -> organisations.register(
                NewOrganisation.nonProfit("Çağrı Yıldız Verein für Łukasz Şahin", "Saarbrücken", "10041100"),
                coordinator));
        AgreementId id = in(() -> agreements.create(
                NewAgreement.between(company, receiver, "Drei Räume streichen – schöne Wände für Groß und Klein.")
                        .with(Contribution.of(Side.COMPANY, ResourceKind.HANDS, "Wände streichen")
                                .people(3, 4))
                        .on(LocalDate.of(2026, 2, 20), LocalDate.of(2026, 2, 20)),
                coordinator));
        run(() -> agreements.send(id, coordinator));
        String link = in(() -> app.bean(Links.class)
                .issue("vereinbarung", get(id).companyParty().id(), "Mira Schön", null, Duration.ofDays(9)));
        Browser mira = app.browser();
        assertThat(mira.get(link + "/vereinbarung").ok().text()).contains("Wände streichen");
        assertThat(get(id).companyParty().isConfirmed()).isFalse();
        mira.post(link + "/vereinbarung", "act", "confirm", "publicity", "true").ok();
        mira.post(link + "/vereinbarung", "act", "confirm").ok();
        assertThat(get(id).companyParty().isConfirmed()).isTrue();
        assertThat(get(id).publicityCompany()).isTrue();

        Browser desk = app.signedIn(site.coordinator());
        String path = site.at("/vereinbarungen/" + get(id).number());
        desk.get(path).ok();
        desk.post(path + "/bestaetigen", "side", "NON_PROFIT", "how", "PHONE").ok();
        assertThat(get(id).state()).isEqualTo(AgreementState.CONFIRMED);
        try (PDDocument pdf =
                Loader.loadPDF(desk.get(path + "/vereinbarung.pdf").bytes())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Çağrı Yıldız Verein für Łukasz Şahin")
                    .contains("Wände streichen");
            assertThat(pdf.getDocumentCatalog().getMarkInfo()).isNotNull();
        }
        for (String page : List.of(
                site.at("/vereinbarungen"),
                path + "/abschluss",
                site.at("/einstellungen/rechenwerte"),
                site.at("/begleitung/" + get(id).number()))) {
            desk.get(page).ok();
        }

        app.clock().set(LocalDate.of(2026, 2, 21));
        app.bean(SiteJobs.class).runNow("agreement-reminders");
        app.bean(SiteJobs.class).runNow("agreement-reminders");
        assertThat(in(() -> app.bean(Outbox.class).latest(20)).stream()
                        .filter(mail -> mail.kind().equals("agreement.how")))
                .hasSize(1);
        String question = in(() -> app.bean(Links.class)
                .issue("abschluss", get(id).companyParty().id(), "Mira Schön", null, Duration.ofDays(9)));
        mira.get(question + "/abschluss").ok();
        assertThat(mira.post(question + "/abschluss", "answer", "NO").status()).isEqualTo(422);
        mira.post(question + "/abschluss", "answer", "DIFFERENT", "persons0", "2", "hours0", "4")
                .ok();
        desk.get(path + "/abschluss").ok();
        desk.post(path + "/abschluss", "side", "NON_PROFIT", "answer", "DIFFERENT", "persons0", "2", "hours0", "4")
                .ok();
        assertThat(get(id).state()).isEqualTo(AgreementState.PARTLY_DONE);
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
        SupportRequestId pending = request(wanted);
        ChallengeId asked = asked(pending, company("Holzwerk"));
        in(() -> challenges.answer(asked, Answer.YES, AnswerDetails.NONE, Actor.guest("Mira Schön")));
        AgreementId id = fromPledge(pending);
        run(() -> agreements.confirm(id, Side.NON_PROFIT, coordinator));
        assertThatThrownBy(() -> run(() -> agreements.report(id, new DeliveryReport.Running(), coordinator)))
                .isInstanceOf(NotNow.class);
        assertThatThrownBy(() ->
                        run(() -> agreements.complete(id, Side.COMPANY, new CompletionAnswer.AsAgreed(), coordinator)))
                .isInstanceOf(NotNow.class);
        Browser desk = app.signedIn(site.coordinator());
        String path = site.at("/vereinbarungen/" + get(id).number() + "/abschluss");
        desk.get(path).ok();
        assertThat(desk.post(path, "side", "COMPANY", "answer", "AS_AGREED").status())
                .isEqualTo(422);
        run(() -> agreements.councilDecided(id, LocalDate.of(2026, 1, 30), coordinator));
        desk.post(path, "side", "RESOLVE", "answer", "AS_AGREED").ok();
        assertThat(get(id).state()).isEqualTo(AgreementState.DONE);

        SupportRequestId decided = request(NewRequest.asking("Städtische Kita Regenbogen", "Wir brauchen 5 Tische.")
                .contact("Ute Alt", "alt@kita.example", null)
                .kinds(ResourceKind.MATERIAL)
                .quantities(null, null, 5)
                .municipal(true)
                .councilDecidedOn(LocalDate.of(2026, 1, 30))
                .build());
        ChallengeId second = asked(decided, company("Tischlerei"));
        in(() -> challenges.answer(second, Answer.YES, AnswerDetails.NONE, Actor.guest("Mira Schön")));
        assertThat(get(fromPledge(second)).waitsForCouncil()).isFalse();
    }

    @Test
    void a_cancelled_agreement_opens_the_search_again() {
        SupportRequestId request =
                request(NewRequest.asking("Wärmestube Nordstadt", "Vor dem Winter fehlen 30 warme Schlafsäcke.")
                        .contact("Maria Kern", "kern@waermestube.example", null)
                        .kinds(ResourceKind.MATERIAL)
                        .quantities(null, null, 30)
                        .build());
        ChallengeId challenge = asked(request, company("Gipfelkreuz"));
        in(() -> challenges.answer(challenge, Answer.YES, AnswerDetails.NONE, Actor.guest("Mira Schön")));
        AgreementId id = fromPledge(request);
        run(() -> agreements.report(id, new DeliveryReport.Running(), coordinator));
        assertThat(step(request)).isEqualTo(Step.IN_DELIVERY);

        run(() -> agreements.cancel(id, "Das Lager ist abgebrannt.", coordinator));

        assertThat(step(request)).isEqualTo(Step.SEARCHING);
        assertThat(in(() -> challenges.coverage(request)).full()).isFalse();
        assertThat(app.signedIn(site.coordinator()).get(site.at("/heute")).ok().text())
                .contains("30 warme Schlafsäcke");
        ChallengeId next = asked(request, company("Zeltplatz"));
        in(() -> challenges.answer(next, Answer.YES, AnswerDetails.NONE, Actor.guest("Mira Schön")));
        fromPledge(next);
        assertThat(step(request)).isEqualTo(Step.AGREED);
    }

    @Test
    void an_agreement_about_a_part_leaves_the_rest_to_be_searched_for() {
        SupportRequestId request =
                request(NewRequest.asking("Wärmestube Nordstadt", "Vor dem Winter fehlen 30 warme Schlafsäcke.")
                        .contact("Maria Kern", "kern@waermestube.example", null)
                        .kinds(ResourceKind.MATERIAL)
                        .quantities(null, null, 30)
                        .reciprocation("Logo-Nennung im Schaufenster")
                        .build());
        ChallengeId first = asked(request, company("Gipfelkreuz"));
        in(() -> challenges.answer(first, Answer.YES, AnswerDetails.NONE, Actor.guest("Mira Schön")));
        AgreementId id = fromPledge(first);
        assertThat(step(request)).isEqualTo(Step.PLEDGED);
        Agreement draft = get(id);
        Contribution fewer = draft.contributions().getFirst().pieces(20, "Stück");
        Terms terms = new Terms(
                draft.subject(),
                List.of(fewer),
                draft.deliveryNote(),
                draft.from(),
                draft.until(),
                draft.place(),
                Terms.of(draft).companyContact(),
                Terms.of(draft).nonProfitContact(),
                draft.firstContactBy(),
                draft.firstContactUntil(),
                draft.bring(),
                draft.insurance(),
                draft.counterGift(),
                draft.councilNeeded(),
                draft.councilDecidedOn());
        run(() -> agreements.change(id, draft.version(), terms, coordinator));
        run(() -> agreements.confirm(id, Side.COMPANY, Actor.guest("Mira Schön")));
        run(() -> agreements.confirm(id, Side.NON_PROFIT, Actor.guest("Maria Kern")));

        assertThat(step(request)).isEqualTo(Step.SEARCHING);
        assertThat(in(() -> challenges.coverage(request)).parts().getFirst().missing())
                .isEqualTo(10);
        run(() -> agreements.resolve(id, new CompletionAnswer.AsAgreed(), coordinator));
        assertThat(step(request)).isEqualTo(Step.SEARCHING);

        run(() -> challenges.enough(request, coordinator));
        assertThat(step(request)).isEqualTo(Step.COMPLETED);
    }

    @Test
    void new_rates_count_from_their_day_and_leave_what_was_counted() {
        Rates rates = app.bean(Rates.class);
        RateTable usual = in(() -> rates.all().getFirst());
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
        run(() -> rates.revise(1, LocalDate.of(2026, 6, 1), dearer, coordinator));
        assertThat(in(() -> rates.on(LocalDate.of(2026, 5, 31))).version()).isEqualTo(1);
        assertThat(in(() -> rates.on(LocalDate.of(2026, 6, 1)))
                        .rate("hands")
                        .orElseThrow()
                        .cents())
                .isEqualTo(10_000);
        assertThat(in(() -> rates.all())).hasSize(2);
    }

    private SupportRequestId request(NewRequest wanted) {
        return in(() -> {
            SupportRequestId id = requests.submit(wanted, Actor.guest(wanted.contactName()));
            RequestLedger ledger = app.bean(RequestLedger.class);
            for (Step step : List.of(Step.SCREENED, Step.ACCEPTED, Step.SEARCHING)) {
                ledger.append(id, step, coordinator, null, NextActor.GROUP, "");
            }
            return id;
        });
    }

    private OrganisationId company(String name) {
        return in(() -> {
            OrganisationId id =
                    organisations.register(NewOrganisation.company(name, "Saarbrücken", "10041100"), coordinator);
            String host = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            organisations.addContact(
                    id, "Mira Schön", "Inhaberin", "schoen@" + host + ".example", "0681 4711", "Karte", coordinator);
            return id;
        });
    }

    private ChallengeId asked(SupportRequestId request, OrganisationId company) {
        return in(() -> {
            ChallengeId id = challenges.plan(
                    request, company, null, null, Way.CALL, site.connector().account(), "", coordinator);
            challenges.asked(id, site.connector().actor());
            return id;
        });
    }

    private AgreementId fromPledge(SupportRequestId request) {
        return in(() ->
                agreements.fromPledge(challenges.pledgesOf(request).getFirst().id(), coordinator));
    }

    private AgreementId fromPledge(ChallengeId challenge) {
        return in(() ->
                agreements.fromPledge(challenges.pledgesOf(challenge).getFirst().id(), coordinator));
    }

    private Agreement get(AgreementId id) {
        return in(() -> agreements.get(id));
    }

    private Step step(SupportRequestId request) {
        return in(() -> requests.get(request).step());
    }

    private List<SentMail> letters(SupportRequestId request, String kind) {
        return in(() -> app.bean(Outbox.class).ofCase(request.value())).stream()
                .filter(mail -> Set.of(kind).contains(mail.kind()))
                .toList();
    }

    private <T> T in(Supplier<T> work) {
        return site.in(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private void run(Runnable work) {
        in(() -> {
            work.run();
            return true;
        });
    }
}
