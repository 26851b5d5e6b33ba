package de.zusammenspiel.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.outreach.Answer;
import de.zusammenspiel.outreach.AnswerDetails;
import de.zusammenspiel.outreach.ChallengeId;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.Pdf;
import de.zusammenspiel.testing.Picture;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** E1 and E2 of the practice, from the pledge to the story. */
class AgreementRoadTest {
    private final AgreementCase a = new AgreementCase();

    @AfterEach
    void resetClock() {
        a.app.clock().reset();
    }

    @Test
    void thirty_sleeping_bags_go_from_the_pledge_to_a_public_story() {
        SupportRequestId request = a.sleepingBags();
        ChallengeId challenge = a.promised(request, a.company("Gipfelkreuz"));
        AgreementId id = a.fromPledge(request);

        assertThat(a.fromPledge(challenge)).isEqualTo(id);
        Agreement agreement = a.get(id);
        assertThat(agreement.state()).isEqualTo(AgreementState.CONFIRMED);
        assertThat(agreement.deliveryNote()).isTrue();
        assertThat(a.step(request)).isEqualTo(Step.AGREED);
        assertThat(a.in(() -> a.agreements.valuation(id, Valuation.Moment.ESTIMATED))
                        .euros())
                .isEqualTo(1_200);

        a.run(() -> a.agreements.report(id, new DeliveryReport.Stuck("Der Fahrer ist krank."), a.coordinator));
        assertThat(a.in(a.agreements::tasks)).first().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(AgreementTask.Kind.STUCK);
            assertThat(task.note()).isEqualTo("Der Fahrer ist krank.");
        });
        a.run(() -> a.agreements.report(id, new DeliveryReport.Running(), a.coordinator));
        assertThat(a.step(request)).isEqualTo(Step.IN_DELIVERY);

        a.app.clock().advance(Duration.ofDays(9));
        a.run(() -> a.agreements.complete(
                id, Side.COMPANY, new CompletionAnswer.AsAgreed(), Again.YES, Actor.guest("Mira Schön")));
        assertThat(a.get(id).state().isUnderWay()).isTrue();
        a.run(() -> a.agreements.complete(
                id, Side.NON_PROFIT, new CompletionAnswer.AsAgreed(), a.coordinator.onBehalfOf("Maria Kern")));
        assertThat(a.get(id).state()).isEqualTo(AgreementState.DONE);
        assertThat(a.step(request)).isEqualTo(Step.COMPLETED);
        assertThat(a.in(() -> a.agreements.valuation(id, Valuation.Moment.ACTUAL))
                        .euros())
                .isEqualTo(1_200);

        String draft = a.in(() -> a.agreements.thanksDraft(id));
        assertThat(draft).contains("Schlafsäcke").contains("in neun Tagen").contains("Gipfelkreuz");
        a.run(() -> a.agreements.thank(id, draft, Thanks.How.MAIL, a.coordinator));
        a.run(() -> a.agreements.thank(id, draft, Thanks.How.MAIL, a.coordinator));
        assertThat(a.letters(request, "agreement.thanks")).hasSize(1);
        assertThat(a.step(request)).isEqualTo(Step.THANKED);
        assertThat(Pdf.words(a.app.signedIn(a.site.coordinator())
                        .get(a.site.at("/vereinbarungen/" + agreement.number() + "/dank.pdf"))
                        .ok()
                        .bytes()))
                .contains("Gipfelkreuz", "Geschafft", "Herzliche Grüße");

        a.run(() -> a.stories.write(
                id, 0, StoryWords.of("30 Schlafsäcke in neun Tagen", "Es wurde warm."), null, a.coordinator));
        assertThat(a.in(() -> a.stories.publish(id, a.coordinator))).isEqualTo(Stories.Publishing.CONSENT_MISSING);
        for (Side side : Side.values()) {
            a.run(() -> a.agreements.publicity(id, side, true, "Wir sind einverstanden.", a.coordinator));
        }
        assertThat(a.in(() -> a.stories.publish(id, a.coordinator))).isEqualTo(Stories.Publishing.PUBLISHED);
        String path = a.site.at("/geschichten/30-schlafsaecke-in-neun-tagen-2026-0001");
        assertThat(a.app.browser().get(path).ok().text()).contains("Es wurde warm.");
        Browser desk = a.app.signedIn(a.site.coordinator());
        String story = a.site.at("/vereinbarungen/" + agreement.number() + "/geschichte");
        Browser.Upload photo = new Browser.Upload(
                "photo", "Übergabe.jpg", "image/jpeg", Picture.withPlace(Picture.jpeg(40, 20), 1, "Telefon 7"));
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
                                        Stream.of(
                                                "photoAlt",
                                                "Zwei Stapel Säcke",
                                                "photoConsent",
                                                "niemand zu sehen",
                                                "then",
                                                "publish"))
                                .toArray(String[]::new))
                .ok();
        a.app.browser()
                .get(path)
                .ok()
                .shows("So warm!", "ein Gast", "Gipfelkreuz würde es wieder tun")
                .hides("niemand zu sehen");
        byte[] shown = a.app.browser().get(path + "/foto").ok().bytes();
        assertThat(shown).startsWith(0xff, 0xd8, 0xff);
        assertThat(photo.content()).asString(StandardCharsets.ISO_8859_1).contains("Exif", "Telefon 7");
        assertThat(shown)
                .as("where and with what it was taken")
                .asString(StandardCharsets.ISO_8859_1)
                .doesNotContain("Exif", "Telefon 7");
        desk.get(story).ok();
        desk.upload(
                        story,
                        new Browser.Upload("photo", "", "application/octet-stream", new byte[0]),
                        Stream.concat(Stream.of(words), Stream.of("removePhoto", "true"))
                                .toArray(String[]::new))
                .ok();
        assertThat(a.app.browser().get(path + "/foto").status()).isEqualTo(404);
        a.run(() -> a.agreements.publicity(id, Side.COMPANY, false, "Wir sind einverstanden.", a.coordinator));
        assertThat(a.app.browser().get(path).status()).isEqualTo(404);

        a.run(() -> a.agreements.rate(id, Effect.of(3, 3, 1), a.coordinator));
        assertThat(a.step(request)).isEqualTo(Step.EVALUATED);
        AgreementFigures figures =
                a.in(() -> a.agreements.figures(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        assertThat(figures.agreed()).isEqualTo(1);
        assertThat(figures.kept()).isEqualTo(1);
        assertThat(figures.companiesNew()).isEqualTo(1);
        assertThat(figures.actualTotal()).isEqualTo(120_000);
    }

    @Test
    void two_companies_cover_parts_and_a_logo_makes_it_an_exchange() {
        SupportRequestId request =
                a.request(NewRequest.asking("Suchtberatung Kompass", "Faltblatt neu gestalten und 2.000 Stück drucken.")
                        .contact("Jens Ohm", "ohm@kompass.example", null)
                        .kinds(ResourceKind.KNOWLEDGE, ResourceKind.MATERIAL)
                        .quantities(null, 15.0, 2_000)
                        .reciprocation("Logo-Nennung im Faltblatt")
                        .build());
        ChallengeId design = a.asked(request, a.company("Grafikbüro Kolb"));
        ChallengeId print = a.asked(request, a.company("Druckerei Feld"));
        a.in(() -> a.challenges.answer(
                design, Answer.PARTLY, AnswerDetails.part("Gestaltung").hours(15), Actor.guest("Mira Schön")));
        a.in(() -> a.challenges.answer(
                print,
                Answer.PARTLY,
                AnswerDetails.part("2.000 Faltblätter drucken").pieces(2_000),
                Actor.guest("Mira Schön")));
        AgreementId first = a.fromPledge(design);
        AgreementId second = a.fromPledge(print);

        assertThat(a.get(first).counterGift()).isTrue();
        assertThat(a.get(first).deliveryNote()).isFalse();
        assertThat(a.get(first).state()).isEqualTo(AgreementState.DRAFT);
        for (AgreementId id : List.of(first, second)) {
            a.run(() -> a.agreements.send(id, a.coordinator));
            a.run(() -> a.agreements.confirm(id, Side.COMPANY, Actor.guest("Mira Schön")));
            a.run(() -> a.agreements.confirm(id, Side.NON_PROFIT, Actor.guest("Jens Ohm")));
            assertThat(a.get(id).state()).isEqualTo(AgreementState.CONFIRMED);
        }
        assertThat(a.step(request)).isEqualTo(Step.AGREED);
        assertThat(a.in(() -> a.agreements.valuation(second, Valuation.Moment.ESTIMATED))
                        .euros())
                .isEqualTo(300);

        a.run(() -> a.agreements.complete(first, Side.COMPANY, new CompletionAnswer.AsAgreed(), a.coordinator));
        a.run(() ->
                a.agreements.complete(first, Side.NON_PROFIT, new CompletionAnswer.No("Kam nie an."), a.coordinator));
        assertThat(a.in(a.agreements::tasks).getFirst().kind()).isEqualTo(AgreementTask.Kind.DIFFERING);
        a.run(() -> a.agreements.resolve(
                first,
                new CompletionAnswer.Different(
                        List.of(new Amount(null, 10.0, null), Amount.NONE), "Zehn Stunden reichten."),
                a.coordinator));
        assertThat(a.get(first).state()).isEqualTo(AgreementState.PARTLY_DONE);
        assertThat(a.in(() -> a.agreements.valuation(first, Valuation.Moment.ACTUAL))
                        .euros())
                .isEqualTo(800);
        assertThat(a.step(request)).isEqualTo(Step.AGREED);
        a.run(() -> a.agreements.resolve(second, new CompletionAnswer.AsAgreed(), a.coordinator));
        assertThat(a.step(request)).isEqualTo(Step.COMPLETED);
        assertThatThrownBy(
                        () -> a.run(() -> a.agreements.resolve(second, new CompletionAnswer.AsAgreed(), a.coordinator)))
                .isInstanceOf(NotNow.class);
    }
}
