package de.zusammenspiel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.GroupPart;
import de.zusammenspiel.intake.Channel;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.NextActor;
import de.zusammenspiel.intake.RequestLedger;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.SentMail;
import de.zusammenspiel.review.CaseDuo;
import de.zusammenspiel.review.Reviews;
import de.zusammenspiel.review.Verdict;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The hour of the group from the list of meetings to the evening's letters, and nobody touches a mouse. */
class MeetingHourTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);
    private static final String SEND = "Control+Enter";
    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite(List.of("10041"));
    private final Actor claudia = site.coordinator().actor();
    private final List<SupportRequestId> asked = new ArrayList<>();

    @AfterEach
    void today() {
        app.clock().reset();
    }

    /** E4 */
    @Test
    void nine_requests_six_yes_two_later_one_no_by_keys_alone() {
        admit("Hanna Vogt", GroupPart.CONNECTOR);
        admit("Jonas Reh", GroupPart.RUNNER);
        for (int i = 1; i <= 9; i++) {
            asked.add(screened("Wir brauchen Hilfe beim Vorhaben Nummer " + i + "."));
        }
        String meeting = site.at("/sitzungen/"
                + site.in(() -> app.bean(Reviews.class)
                        .planMeeting(LocalDateTime.of(2026, 2, 5, 18, 0), "Volksbank, 2. Stock", claudia)));
        app.clock().set(DAY);

        try (Chromium chromium = new Chromium(app)) {
            try (Person ernst = chromium.signedIn(site.connector(), true)) {
                ernst.open(meeting + "/tisch")
                        .tabTo("form[action$='/befangen'] button")
                        .leaveBy("Enter")
                        .sees("Sie haben gesagt, dass Sie befangen sind");
            }
            try (Person jana = chromium.signedIn(site.coordinator(), true)) {
                jana.open(site.at("/sitzungen"))
                        .tabTo("main td a")
                        .leaveBy("Enter")
                        .tabTo("main a[href$='/tisch']")
                        .leaveBy("Enter")
                        .sees("Punkt 1 von 9", "Ernst Kuhn – hat es selbst gesagt");
                everybodyIsThere(jana);
                jana.leaveBy("s");
                accept(jana); // 1: Ernst abstains, he said so himself
                jana.key("n")
                        .write("Hanna kennt den Hausmeister.")
                        .leaveBy(SEND)
                        .sees("Die Notiz ist festgehalten");
                accept(jana); // 2
                jana.leaveBy("j").sees("Punkt 4 von 9").leaveBy("k").sees("Punkt 3 von 9");
                vote(jana, "3", "1"); // 3
                accept(jana); // 4
                accept(jana); // 5
                accept(jana); // 6
                jana.key("2").write("Der Termin fehlt noch.").leaveBy(SEND); // 7
                jana.key("2").leaveBy(SEND); // 8, in the words that stand ready
                jana.key("3").write("Dafür ist die Stadt da.").leaveBy(SEND); // 9
                jana.sees("9/9").key("e").leaveBy("Enter").sees("Alle 9 Briefe jetzt senden", "8. Februar 2026");
                decided();

                jana.tabTo("form[action$='/briefe'] button").leaveBy("Enter").sees("Alle Briefe sind verschickt");
                task(jana, meeting);
                app.clock().set(DAY.plusDays(2));
                jana.open(site.at("/heute")).sees("das Protokoll soll bis zum 8. Februar 2026");
                jana.open(meeting + "/briefe")
                        .tabTo("form[action$='/protokoll/versand'] button")
                        .leaveBy("Enter")
                        .sees("Die Mitglieder haben das Protokoll bekommen");
                jana.open(meeting + "/protokoll").sees("Enthalten wegen Befangenheit: Ernst Kuhn");
                app.clock().set(DAY.plusDays(20));
                assertThat(jana.open(site.at("/heute")).text()).contains("Vorhaben Nummer 1");
            }
        }
        assertThat(letters("review.accepted")).isEqualTo(6);
        assertThat(letters("review.postponed")).isEqualTo(2);
        assertThat(letters("review.declined")).isEqualTo(1);
    }

    /** The first field of the list gets the focus, every member is one stop further. */
    private static void everybodyIsThere(Person jana) {
        jana.key("a");
        for (int i = 0; i < 4; i++) {
            jana.key("Space").key("Tab");
        }
        jana.leaveBy("Enter").sees("Anwesend: 4");
    }

    private static void accept(Person jana) {
        jana.key("1").leaveBy(SEND);
    }

    private static void vote(Person jana, String yes, String no) {
        jana.key("v").write(yes).key("Tab").write(no).key("Escape");
        accept(jana);
    }

    private void task(Person jana, String meeting) {
        jana.open(meeting + "/briefe")
                .tabTo("input[name=what]")
                .write("Kunz wegen der Fahrten fragen")
                .tabTo("select[name=owner]")
                .key("E")
                .tabTo("input[name=due]")
                .write("12.2.2026")
                .tabTo("form[action$='/aufgaben'] button[type=submit]")
                .leaveBy("Enter")
                .sees("Kunz wegen der Fahrten fragen – Ernst Kuhn, 12. Februar 2026");
    }

    /** Six yes, two later, one no; every yes has its duo and its day, and nobody carries what he may not decide. */
    private void decided() {
        Map<Verdict, Long> verdicts = asked.stream()
                .map(id -> site.in(() -> app.bean(Reviews.class).decisionOn(id)).orElseThrow())
                .collect(Collectors.groupingBy(one -> one.verdict(), Collectors.counting()));
        assertThat(verdicts)
                .containsOnly(
                        Map.entry(Verdict.ACCEPTED, 6L),
                        Map.entry(Verdict.POSTPONED, 2L),
                        Map.entry(Verdict.DECLINED, 1L));
        SupportRequestId first = asked.getFirst();
        assertThat(site.in(() -> app.bean(Reviews.class).decisionOn(first))
                        .orElseThrow()
                        .abstained())
                .containsExactly("Ernst Kuhn");
        assertThat(duo(first).connectorName()).isEqualTo("Hanna Vogt");
        assertThat(asked.subList(0, 6).stream().map(id -> duo(id).connectorName()))
                .as("the load is shared")
                .containsOnly("Hanna Vogt", "Ernst Kuhn");
        for (SupportRequestId id : asked.subList(0, 6)) {
            SupportRequest request =
                    site.in(() -> app.bean(SupportRequests.class).get(id));
            assertThat(request.step()).isEqualTo(Step.SEARCHING);
            assertThat(request.due()).isEqualTo(DAY.plusDays(14));
        }
        for (SupportRequestId id : asked.subList(6, 8)) {
            assertThat(site.in(() -> app.bean(SupportRequests.class).get(id)).due())
                    .isAfter(DAY);
        }
    }

    private CaseDuo duo(SupportRequestId id) {
        return site.in(() -> app.bean(Reviews.class).duoOf(id)).orElseThrow();
    }

    private long letters(String kind) {
        return asked.stream()
                .flatMap(id -> site.in(() -> app.bean(Outbox.class).ofCase(id.value())).stream())
                .map(SentMail::kind)
                .filter(kind::equals)
                .count();
    }

    private void admit(String name, GroupPart part) {
        String email = name.replace(' ', '.') + "@" + site.slug() + ".example";
        site.run(() ->
                app.bean(Accounts.class).admit(new EmailAddress(email), name, Role.GROUP_MEMBER, part, Actor.system()));
    }

    private SupportRequestId screened(String question) {
        return site.in(() -> {
            SupportRequestId id = app.bean(SupportRequests.class)
                    .submit(
                            NewRequest.asking("Verein am Fluss e.V.", question)
                                    .contact("Mira Schön", "mira@fluss.example", null)
                                    .channel(Channel.DEMO)
                                    .build(),
                            claudia);
            new TransactionTemplate(app.bean(PlatformTransactionManager.class))
                    .executeWithoutResult(status -> app.bean(RequestLedger.class)
                            .append(id, Step.SCREENED, claudia, null, NextActor.GROUP, ""));
            return id;
        });
    }
}
