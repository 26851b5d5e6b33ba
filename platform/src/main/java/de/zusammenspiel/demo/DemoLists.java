package de.zusammenspiel.demo;

import de.zusammenspiel.desk.imports.FieldMapping;
import de.zusammenspiel.desk.imports.ImportResult;
import de.zusammenspiel.desk.imports.ImportSettings;
import de.zusammenspiel.desk.imports.Imports;
import de.zusammenspiel.desk.imports.Target;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.phrase.AmountPhrases;
import de.zusammenspiel.matcher.table.SheetRow;
import de.zusammenspiel.matcher.table.Table;
import de.zusammenspiel.matcher.table.TableReader;
import de.zusammenspiel.matcher.table.UnreadableTable;
import de.zusammenspiel.shared.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Takes the example lists over, the way a coordinator takes over her own spreadsheet. */
@Component
@ConditionalOnProperty(name = "zusammenspiel.mode", havingValue = "demo")
class DemoLists {
    /** The day the examples were written for; all their dates move by whole weeks from there. */
    static final LocalDate WRITTEN_FOR = LocalDate.of(2026, 2, 1);

    private final Imports imports;
    private final SupportRequests requests;
    private final StoryClock clock;

    DemoLists(Imports imports, SupportRequests requests, StoryClock clock) {
        this.imports = imports;
        this.requests = requests;
        this.clock = clock;
    }

    int weeks() {
        return (int) ChronoUnit.WEEKS.between(WRITTEN_FOR, clock.realToday());
    }

    /** @return what each need became, by its number in the list */
    Listed<SupportRequestId> needs(Set<String> numbers, Actor by) {
        Map<String, SupportRequestId> made = new HashMap<>();
        load("examples/needs.csv", Target.NEEDS, numbers::contains, by)
                .forEach((number, id) -> made.put(number, new SupportRequestId(id)));
        Map<String, List<String>> more = details();
        made.forEach((number, id) -> complete(id, more.getOrDefault(number, List.of()), by));
        return new Listed<>(made);
    }

    /** @return what each offer became, by its number in the list */
    Listed<UUID> offers(Predicate<String> wanted, Actor by) {
        return new Listed<>(load("examples/offers.csv", Target.OFFERS, wanted, by));
    }

    List<Map<String, String>> rows(String resource) {
        Table table = read(resource, content(resource));
        List<Map<String, String>> rows = new ArrayList<>();
        for (SheetRow row : table.rows()) {
            Map<String, String> cells = new HashMap<>();
            for (int column = 0; column < table.header().size(); column++) {
                cells.put(table.header().get(column), row.cells().get(column));
            }
            rows.add(cells);
        }
        return rows;
    }

    private Map<String, UUID> load(String resource, Target target, Predicate<String> wanted, Actor by) {
        byte[] content = content(resource);
        Table all = read(resource, content);
        Table table = new Table(
                all.source(),
                all.header(),
                all.rows().stream()
                        .filter(row -> wanted.test(row.cells().getFirst()))
                        .toList());
        ImportSettings settings = ImportSettings.of(target, WRITTEN_FOR, FieldMapping.detect(table.header(), target))
                .shifted(weeks());
        try {
            return switch (imports.load(table, content, target, settings, by, row -> {})) {
                case ImportResult.Done done -> done.subjects();
                case ImportResult.Refused refused ->
                    throw new IllegalStateException(resource + " was refused: " + refused.findings());
            };
        } catch (UnreadableTable e) {
            throw new IllegalStateException(resource, e);
        }
    }

    /** What the short example lists leave open and a coordinator would ask for by phone. */
    private void complete(SupportRequestId id, List<String> more, Actor by) {
        if (more.isEmpty()) {
            return;
        }
        SupportRequest request = requests.get(id);
        // "15 h + Druck" counts the hours; how many leaflets are to be printed stands in the sentence.
        Integer pieces = request.pieces() == null && request.kinds().contains(ResourceKind.MATERIAL)
                ? AmountPhrases.read(request.question()).pieces()
                : request.pieces();
        boolean municipal = request.organisationName().contains("städtisch");
        requests.change(
                id,
                request.version(),
                NewRequest.like(request)
                        .contact(more.get(1), more.get(2), more.get(3))
                        .purpose(more.get(4))
                        .ownSteps(more.get(5))
                        .whyNotOtherwise(more.get(6))
                        .participation(more.get(7))
                        .quantities(request.persons(), request.hours(), pieces)
                        .wishDate(request.wishDate(), request.wishDate() == null)
                        .municipal(municipal)
                        .publicationOk(!request.confidentialPlace())
                        .alternativesOk(true)
                        .build(),
                by);
    }

    private Map<String, List<String>> details() {
        Map<String, List<String>> details = new HashMap<>();
        for (SheetRow row :
                read("demo/needs-more.csv", content("demo/needs-more.csv")).rows()) {
            details.put(row.cells().getFirst(), row.cells());
        }
        return details;
    }

    private static Table read(String resource, byte[] content) {
        try {
            return TableReader.read(resource.substring(resource.lastIndexOf('/') + 1), content);
        } catch (UnreadableTable e) {
            throw new IllegalStateException(resource, e);
        }
    }

    private static byte[] content(String resource) {
        try (InputStream in = new ClassPathResource(resource).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
