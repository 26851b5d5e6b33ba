package de.zusammenspiel.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.desk.Statements;
import de.zusammenspiel.directory.Evidence;
import de.zusammenspiel.directory.EvidenceRequests;
import de.zusammenspiel.directory.MailBasis;
import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Papers that run out: who can be asked is told for all of them at once. */
class StockLinesTest {
    private static final LocalDate SOON = LocalDate.of(2026, 2, 12);

    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final Actor claudia = site.coordinator().actor();
    private final Organisations organisations = app.bean(Organisations.class);

    @AfterEach
    void resetClock() {
        app.clock().reset();
    }

    @Test
    void many_papers_take_no_more_statements_than_one_and_each_says_who_can_be_asked() {
        paper("Verein am Fluss", "fluss@verein.example");
        List<String> one = Statements.during(this::lines);
        Evidence asked = paper("Verein am Berg", "berg@verein.example");
        site.run(() -> app.bean(EvidenceRequests.class).ask(asked.id(), claudia));
        paper("Verein im Tal", null);
        paper("Verein am See", "see@verein.example");
        site.run(() -> app.bean(Outbox.class).silence("See@verein.example"));
        assertThat(Statements.during(this::lines)).hasSizeLessThanOrEqualTo(one.size());
        assertThat(lines())
                .extracting(item ->
                        item.line().subject() + " " + item.line().answers().size())
                .containsExactlyInAnyOrder(
                        "Verein am Fluss 2", "Verein am Berg 1", "Verein im Tal 1", "Verein am See 1");
    }

    private List<TodayItem> lines() {
        Viewer viewer = new Viewer(
                site.coordinator().account(),
                site.coordinator().name(),
                site.coordinator().email(),
                Set.of(Role.COORDINATOR));
        return site.in(() -> app.bean(StockLines.class)
                .items(new TodayAsk(
                        viewer,
                        new DeskWords(
                                new FormCheck(app.bean(Texts.class), Locale.GERMAN),
                                app.bean(Sites.class).current(),
                                LocalDate.of(2026, 2, 1)))));
    }

    private Evidence paper(String name, @Nullable String email) {
        return site.in(() -> {
            OrganisationId club =
                    organisations.register(NewOrganisation.nonProfit(name, "Saarbrücken", "10041100"), claudia);
            if (email != null) {
                organisations.recordMailBasis(
                        organisations.addContact(club, "Maria Kern", "", email, null, "", claudia),
                        MailBasis.CONSENT,
                        "am Telefon",
                        claudia);
            }
            organisations.addEvidence(club, Evidence.Kind.FREISTELLUNG, null, SOON, "", claudia);
            return organisations.evidenceOf(club).getFirst();
        });
    }
}
