package de.zusammenspiel.matching;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matcher.Reason.Part;
import de.zusammenspiel.matcher.score.Weights;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What coordinators accepted and ruled out moves the weights, if they want it to. */
class LessonsTest {
    private static final String PATH = "/einstellungen/vorschlaege/gewichte";

    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final Actor claudia = site.coordinator().actor();
    private final Lessons lessons = app.bean(Lessons.class);

    LessonsTest() {
        app.clock().reset();
    }

    @Test
    void nothing_is_learned_from_a_handful_of_decisions() {
        decide(2);
        Browser admin = app.signedIn(site.admin());
        admin.get(site.at(PATH)).ok().shows("noch zu wenige");
        admin.post(site.at(PATH)).ok().shows("noch zu wenige");
        assertThat(site.in(lessons::lesson).hasOwn()).isFalse();
    }

    @Test
    void learned_weights_are_shown_applied_and_taken_back() {
        decide(30);
        Lesson lesson = site.in(lessons::lesson);
        double before = Weights.builtIn().points().getOrDefault(Part.DISTANCE, 0.0);
        assertThat(lesson.proposal().after().points().get(Part.DISTANCE)).isGreaterThan(before);
        assertThat(lesson.shifts()).isNotEmpty();

        Browser admin = app.signedIn(site.admin());
        admin.get(site.at(PATH)).ok().shows("30 Vorschläge wurden", "Was sich ändern würde");
        admin.post(site.at(PATH)).ok().shows("gelten ab sofort", "Gilt jetzt");
        Lesson applied = site.in(lessons::lesson);
        assertThat(applied.hasOwn()).isTrue();
        assertThat(applied.proposal().before().points().get(Part.DISTANCE)).isGreaterThan(before);
        TestSite neighbour = app.newSite();
        assertThat(neighbour.in(lessons::lesson).hasOwn()).isFalse();

        admin.post(site.at(PATH) + "/zuruecknahme").ok().shows("gelten wieder", "Zurückgenommen");
        assertThat(site.in(lessons::lesson).hasOwn()).isFalse();
        app.signedIn(site.connector()).get(site.at(PATH)).status(403);
    }

    /** Who is near is accepted, who is far is not. */
    private void decide(int each) {
        SupportRequestId request = site.in(() -> app.bean(SupportRequests.class)
                .submit(
                        NewRequest.asking("Chor Halbton", "Wir suchen einen Probenraum.")
                                .build(),
                        claudia));
        JudgementStore store = app.bean(JudgementStore.class);
        for (int i = 0; i < each; i++) {
            decide(store, request, Judgement.Kind.ACCEPTED, Map.of(Part.COMPETENCE, 0.5, Part.DISTANCE, 1.0));
            decide(store, request, Judgement.Kind.REJECTED, Map.of(Part.COMPETENCE, 0.6, Part.DISTANCE, 0.1));
        }
    }

    private void decide(JudgementStore store, SupportRequestId request, Judgement.Kind kind, Map<Part, Double> parts) {
        Judgement judgement = new Judgement(
                request,
                "offer-" + UUID.randomUUID(),
                kind,
                "",
                parts,
                claudia.label(),
                app.clock().instant());
        site.run(() -> new TransactionTemplate(app.bean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> store.insert(app.bean(Ids.class).next(), judgement)));
    }
}
