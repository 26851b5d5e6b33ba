package de.zusammenspiel.matching;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.intake.Channel;
import de.zusammenspiel.intake.NewOffer;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.OfferId;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.TimeWindow;
import de.zusammenspiel.matcher.phrase.TimePhrases;
import de.zusammenspiel.region.Municipalities;
import de.zusammenspiel.region.Resolution;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The whole example data as one site, competences left out: what a reader would pair is found through the use cases. */
class GoldPairsTest {
    private static final Path EXAMPLES = Path.of("../matcher/src/test/resources/examples");
    private static final LocalDate REFERENCE = LocalDate.of(2026, 2, 1);
    private static final int TOP = 3;

    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite(List.of());
    private final Actor claudia = site.coordinator().actor();
    private final Municipalities municipalities = app.bean(Municipalities.class);
    private final Map<String, SupportRequestId> needs = new LinkedHashMap<>();
    private final Map<OfferId, String> offers = new HashMap<>();

    GoldPairsTest() throws IOException {
        app.clock().reset();
        for (CSVRecord row : rows("needs.csv")) {
            needs.put(row.get("id"), site.in(() -> submit(row)));
        }
        for (CSVRecord row : rows("offers.csv")) {
            offers.put(site.in(() -> publish(row)), row.get("id"));
        }
    }

    @Test
    void gold_pairs_are_in_the_top_three_and_no_must_not_pair_is_shown() throws IOException {
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        Suggestions suggestions = app.bean(Suggestions.class);
        for (CSVRecord pair : rows("pairs.csv")) {
            SupportRequestId need = Objects.requireNonNull(needs.get(pair.get("need")));
            List<String> shown = site.in(() -> suggestions.forRequest(need)).shown().stream()
                    .map(SuggestionView::offer)
                    .map(offer -> offer == null ? "company" : Objects.requireNonNull(offers.get(offer)))
                    .toList();
            String wanted = pair.get("offer");
            if (pair.get("judgement").equals("match")
                    && !shown.stream().limit(TOP).toList().contains(wanted)) {
                missed.add(pair.get("need") + "-" + wanted + " (shown: " + shown + ")");
            }
            if (pair.get("judgement").equals("must_not") && shown.contains(wanted)) {
                wrong.add(pair.get("need") + "-" + wanted);
            }
        }
        assertThat(missed).isEmpty();
        assertThat(wrong).isEmpty();
    }

    private SupportRequestId submit(CSVRecord row) {
        TimeWindow window = window(row.get("when"));
        return app.bean(SupportRequests.class)
                .submit(
                        NewRequest.asking(row.get("organisation"), row.get("text"))
                                .kinds(kinds(row.get("resource_kinds")))
                                .amount(row.get("amount"))
                                .wishDate(window == null ? null : window.until(), window == null)
                                .place(row.get("ags").isBlank() ? null : row.get("ags"), row.get("city"), false)
                                .channel(Channel.DEMO)
                                .build(),
                        claudia);
    }

    private OfferId publish(CSVRecord row) {
        String ags = ags(row.get("city"));
        OrganisationId company = app.bean(Organisations.class)
                .findOrRegister(NewOrganisation.company(row.get("company"), row.get("city"), ags), claudia);
        TimeWindow window = window(row.get("when"));
        return app.bean(Offers.class)
                .publish(
                        NewOffer.of(row.get("company"), row.get("text"))
                                .by(company)
                                .amount(row.get("amount"), kinds(row.get("resource_kinds")))
                                .time(window == null ? null : window.from(), window == null ? null : window.until())
                                .place(ags, row.get("city"))
                                .conditions(row.get("conditions"))
                                .through(Channel.DEMO),
                        claudia);
    }

    private @Nullable String ags(String city) {
        return municipalities.resolve(city, null) instanceof Resolution.Found(var ags, var label) && !label.isBlank()
                ? ags.value()
                : null;
    }

    private static @Nullable TimeWindow window(String phrase) {
        return TimePhrases.read(phrase, REFERENCE).orElse(null);
    }

    private static Set<ResourceKind> kinds(String codes) {
        return Arrays.stream(codes.split("\\+")).map(ResourceKind::valueOf).collect(Collectors.toSet());
    }

    private static List<CSVRecord> rows(String name) throws IOException {
        try (var reader = Files.newBufferedReader(EXAMPLES.resolve(name), StandardCharsets.UTF_8);
                var parser = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            return parser.getRecords();
        }
    }
}
