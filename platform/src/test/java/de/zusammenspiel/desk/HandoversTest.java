package de.zusammenspiel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.desk.handover.Handover;
import de.zusammenspiel.desk.handover.Handovers;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.GroupPart;
import de.zusammenspiel.identity.SignIns;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.SentMail;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.review.Reviews;
import de.zusammenspiel.review.Verdict;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.SiteJobs;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.Pdf;
import de.zusammenspiel.testing.TestPerson;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HandoversTest {
    private static final String NEXT = "nadia@neu.example";

    private final DeskCase desk = new DeskCase();
    private final Handovers handovers = desk.app.bean(Handovers.class);
    private final Browser claudia = desk.app.signedIn(desk.site.coordinator());

    @AfterEach
    void resetClock() {
        desk.app.clock().reset();
    }

    @Test
    void the_folder_is_there_before_anybody_thinks_of_leaving() {
        SupportRequestId bags = desk.submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        hint(desk.company("Gipfelkreuz"));
        claudia.post(
                        desk.site.at("/jahrestermine"),
                        "kind",
                        "REPORT",
                        "what",
                        "Verwendungsnachweis an die Stadt",
                        "day",
                        "31.3.2025",
                        "yearly",
                        "true")
                .ok()
                .shows("31. März 2026");
        claudia.get(desk.site.at("/uebergabe"))
                .ok()
                .shows(
                        "Offene Zusagen zuerst",
                        desk.request(bags).number(),
                        "Lesen und prüfen, ob etwas fehlt.",
                        "Lieber anrufen als schreiben.",
                        "Verwendungsnachweis an die Stadt");
        assertThat(Pdf.words(
                        claudia.get(desk.site.at("/uebergabe/mappe.pdf")).ok().bytes()))
                .contains("Übergabemappe", "Schlafsäcke", "Lieber anrufen als schreiben.", "31. März 2026");
        desk.app.clock().advance(Duration.ofDays(32));
        claudia.get(desk.site.at("/heute")).shows("Verwendungsnachweis an die Stadt");
    }

    @Test
    void at_the_end_of_the_day_everything_moves_over_and_the_old_sign_in_ends() {
        SupportRequestId bags = desk.submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        desk.screened(bags);
        desk.decided(bags, Verdict.ACCEPTED);
        Challenge asked = desk.asked(bags, "Gipfelkreuz", desk.site.coordinator());
        claudia.post(
                        desk.site.at("/uebergabe"),
                        "leaver",
                        desk.site.coordinator().account().toString(),
                        "name",
                        "Nadia Roth",
                        "email",
                        NEXT,
                        "onDay",
                        "3.2.2026",
                        "words",
                        "Die Wärmestube ruft lieber an.")
                .ok()
                .shows("Claudia Roth übergibt an Nadia Roth", "Letzter Tag: 3. Februar 2026");
        Handover handover = desk.site.in(handovers::current).getFirst();
        Browser nadia = desk.app.signedIn(new TestPerson(handover.successor(), "Nadia Roth", NEXT));
        nadia.get(desk.site.at("/heute")).shows("Claudia Roth hat Ihnen eine Mappe hinterlassen.");
        String week = desk.site.at("/uebergabe/" + handover.id() + "/erste-woche");
        nadia.get(week).ok().shows("Die Wärmestube ruft lieber an.", "Gipfelkreuz ist gefragt", "0 von 7 erledigt");
        nadia.post(desk.site.at("/uebergabe/" + handover.id() + "/vorstellung"))
                .ok()
                .shows("1 von 7 erledigt");
        assertThat(mails("desk.introduction"))
                .extracting(SentMail::toEmail)
                .containsExactly("kern@waermestube.example");
        nadia.post(desk.site.at("/uebergabe/" + handover.id() + "/vorstellung")).ok();
        assertThat(mails("desk.introduction")).hasSize(1);
        nadia.post(week + "/mappe").ok().shows("2 von 7 erledigt");
        nadia.post(week + "/mappe/offen").ok().shows("1 von 7 erledigt");
        nadia.post(week + "/unsinn").status(404);

        desk.app.bean(SiteJobs.class).runNow("desk.handover");
        claudia.get(desk.site.at("/heute")).ok();
        desk.app.clock().advance(Duration.ofDays(2));
        desk.app.bean(SiteJobs.class).runNow("desk.handover");

        assertThat(claudia.get(desk.site.at("/heute")).path()).startsWith("/anmelden");
        assertThat(desk.site.in(() -> desk.challenges.get(asked.id())).askedByName())
                .isEqualTo("Nadia Roth");
        assertThat(desk.site.in(() -> desk.app.bean(Sites.class).current()).contactEmail())
                .isEqualTo(NEXT);
        int before = desk.app.mail().getReceivedMessages().length;
        desk.app
                .bean(SignIns.class)
                .ask(new EmailAddress(desk.site.coordinator().email()), "/", "127.0.0.9");
        assertThat(desk.app.mail().getReceivedMessages()).hasSize(before);
        nadia.get(desk.site.at("/uebergabe")).ok().shows("abgeschlossen");

        UUID back = desk.site.in(() -> desk.app
                .bean(Accounts.class)
                .admit(
                        new EmailAddress(desk.site.coordinator().email()),
                        "Claudia Roth",
                        Role.ADVISER,
                        null,
                        desk.coordinator));
        assertThat(back).isEqualTo(desk.site.coordinator().account());
    }

    @Test
    void cases_of_the_group_go_to_whoever_of_the_same_part_carries_least() {
        SupportRequestId bags = desk.submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        desk.screened(bags);
        desk.decided(bags, Verdict.ACCEPTED);
        TestPerson connector = desk.site.connector();
        TestPerson other = member("Olga Braun");
        desk.site.run(() -> {
            desk.app
                    .bean(Accounts.class)
                    .admit(
                            new EmailAddress(connector.email()),
                            connector.name(),
                            Role.COORDINATOR,
                            null,
                            Actor.system());
            desk.app
                    .bean(Reviews.class)
                    .assignDuo(bags, connector.account(), desk.site.runner().account(), desk.coordinator);
            handovers.plan(
                    connector.account(),
                    desk.site.coordinator().account(),
                    LocalDate.of(2026, 2, 2),
                    "",
                    desk.coordinator);
        });
        UUID id = desk.site.in(handovers::current).getFirst().id();
        claudia.get(desk.site.at("/uebergabe/" + id + "/abschluss")).ok().shows("jetzt beenden");
        claudia.post(desk.site.at("/uebergabe/" + id + "/abschluss")).ok().shows("Die alte Anmeldung ist beendet.");
        assertThat(desk.site
                        .in(() -> desk.app.bean(Reviews.class).duoOf(bags))
                        .orElseThrow()
                        .connector())
                .isEqualTo(other.account());
        claudia.get(desk.site.at("/uebergabe/" + id + "/abschluss")).status(404);
    }

    @Test
    void an_admin_plans_when_nobody_else_can_but_sees_no_case() {
        desk.submitted("Wärmestube Nordstadt", "Wir brauchen 30 Schlafsäcke.");
        Browser petra = desk.app.signedIn(desk.site.admin());
        petra.get(desk.site.at("/uebergabe")).ok().hides("Schlafsäcke").shows("Die Fälle sieht nur die Koordination.");
        petra.get(desk.site.at("/uebergabe/mappe.pdf")).status(403);
        String leaver = desk.site.coordinator().account().toString();
        petra.post(desk.site.at("/uebergabe"), "leaver", leaver, "onDay", "3.2.2026")
                .status(422)
                .shows("Wer übernimmt?");
        petra.post(desk.site.at("/uebergabe"), "leaver", leaver, "onDay", "1.2.2026", "successor", leaver)
                .status(422)
                .shows("kann nicht selbst übernehmen", "in der Vergangenheit");
        String next = desk.site.runner().account().toString();
        petra.post(desk.site.at("/uebergabe"), "leaver", leaver, "onDay", "3.2.2026", "successor", next)
                .ok();
        petra.post(desk.site.at("/uebergabe"), "leaver", leaver, "onDay", "3.2.2026", "successor", next)
                .status(422)
                .shows("schon eine Übergabe geplant");
        UUID id = desk.site.in(handovers::current).getFirst().id();
        petra.post(desk.site.at("/uebergabe/" + id + "/absage")).ok().shows("abgesagt");
        petra.get(desk.site.at("/uebergabe/" + id + "/erste-woche")).status(403);
    }

    private TestPerson member(String name) {
        String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@" + desk.site.slug() + ".example";
        UUID account = desk.site.in(() -> desk.app
                .bean(Accounts.class)
                .admit(new EmailAddress(email), name, Role.GROUP_MEMBER, GroupPart.CONNECTOR, Actor.system()));
        return new TestPerson(account, name, email);
    }

    private void hint(OrganisationId shop) {
        var contact = desk.site.in(() -> desk.app
                .bean(Organisations.class)
                .addContact(shop, "Mira Schön", "Inhaberin", null, "0681 / 47 11", "Karte", desk.coordinator));
        String page = desk.site.at("/organisationen/" + shop + "/kontakt/" + contact + "/gespraech");
        claudia.get(page).ok().shows("So redet man mit Mira Schön");
        claudia.post(page, "text", "Lieber anrufen als schreiben.").ok().shows("Lieber anrufen als schreiben.");
    }

    private List<SentMail> mails(String kind) {
        return desk.site.in(() -> desk.app.bean(Outbox.class).latest(50)).stream()
                .filter(mail -> mail.kind().equals(kind))
                .toList();
    }
}
