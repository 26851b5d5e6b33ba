package de.zusammenspiel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The seven example requests that must not be placed end as listed, whenever they come in. */
class RefusedRequestsTest {
    /** The examples' dates are meant as seen on this day and are shifted by whole weeks. */
    private static final LocalDate SEEN_ON = LocalDate.of(2026, 2, 1);

    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite(List.of());
    private final SupportRequests requests = app.bean(SupportRequests.class);
    private final Screenings screenings = app.bean(Screenings.class);
    private final ReferralAddresses referrals = app.bean(ReferralAddresses.class);
    private final DeclineLetters letters = app.bean(DeclineLetters.class);

    @AfterEach
    void resetClock() {
        app.clock().reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-02", "2026-02-07", "2026-12-31", "2027-01-01", "2027-06-09", "2028-02-29"})
    void all_seven_end_as_listed_with_a_kind_letter(LocalDate day) throws IOException {
        app.clock().set(day);
        long weeks = ChronoUnit.WEEKS.between(SEEN_ON, day);
        ReferralAddressId neighbours = site.in(() -> referrals.add(
                "Nachbarschaftshilfe " + day,
                "Hilfe im Alltag",
                "0681 98765",
                Set.of(Criterion.K7),
                site.coordinator().actor()));
        for (CSVRecord row : rows()) {
            NewRequest wish = NewRequest.asking(row.get("organisation"), row.get("text"))
                    .contact("Mira Schön", "mira-" + row.get("id").toLowerCase(Locale.ROOT) + "@verein.example", null)
                    .wishDate(LocalDate.parse(row.get("wish_date")).plusWeeks(weeks), false)
                    .build();
            SupportRequestId id = site.in(() -> requests.submit(wish, wishActor()));
            Proposal proposal = site.in(() -> screenings.of(id)).proposal();
            String outcome = row.get("outcome");
            if (outcome.startsWith("split")) {
                assertThat(proposal).as(row.get("id")).isInstanceOf(Proposal.Split.class);
                split(id, (Proposal.Split) proposal);
            } else {
                assertThat(proposal).as(row.get("id")).isInstanceOf(Proposal.Decline.class);
                Proposal.Decline decline = (Proposal.Decline) proposal;
                assertThat(decline.criterion().name()).as(row.get("id")).isEqualTo(row.get("criterion"));
                decline(id, decline, outcome.contains("referred") ? neighbours : null);
            }
        }
    }

    private static Actor wishActor() {
        return Actor.guest("Mira Schön");
    }

    private void split(SupportRequestId id, Proposal.Split split) {
        List<SupportRequestId> parts = site.in(
                () -> requests.split(id, split.sentences(), site.coordinator().actor()));
        assertThat(parts).hasSize(4);
        assertThat(site.in(() -> requests.partsOf(id)))
                .extracting(SupportRequest::question)
                .containsExactly("Internetseite", "Flyer", "Adressdatenbank", "Spendenbox");
        assertThat(site.in(() -> requests.get(id)).step()).isEqualTo(Step.REFERRED);
        assertThat(site.in(() -> requests.get(parts.getFirst())).step()).isEqualTo(Step.CLARIFYING);
    }

    private void decline(SupportRequestId id, Proposal.Decline decline, @Nullable ReferralAddressId referral) {
        String letter = site.in(() -> letters.draft(
                requests.get(id),
                decline.criterion(),
                decline.rule(),
                referral == null ? null : referrals.get(referral)));
        assertThat(letter)
                .contains(
                        "danke, dass Sie gefragt haben",
                        "Diesmal können wir nicht helfen, weil",
                        "Fragen Sie gern wieder")
                .doesNotContain("null");
        if (referral != null) {
            assertThat(decline.refer()).isTrue();
            assertThat(letter).contains("Nachbarschaftshilfe");
        }
        boolean byMail = site.in(() -> screenings.decline(
                id, decline.criterion(), letter, referral, site.coordinator().actor()));
        assertThat(byMail).isTrue();
        assertThat(site.in(() -> requests.get(id)).step()).isEqualTo(Step.DECLINED);
    }

    private static List<CSVRecord> rows() throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(RefusedRequestsTest.class.getResourceAsStream("/examples/requests-refused.csv")),
                StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }
}
