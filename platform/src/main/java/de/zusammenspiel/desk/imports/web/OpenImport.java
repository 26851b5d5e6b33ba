package de.zusammenspiel.desk.imports.web;

import de.zusammenspiel.desk.imports.Field;
import de.zusammenspiel.desk.imports.ImportPlan;
import de.zusammenspiel.desk.imports.ImportSettings;
import de.zusammenspiel.desk.imports.ListImport;
import de.zusammenspiel.desk.imports.PlannedRow;
import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.table.Table;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.part.Option;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Puts the page of an open import together. */
final class OpenImport {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final int FINDINGS_SHOWN = 100;
    private static final int PROPOSALS_SHOWN = 30;
    private static final int SAMPLE = 60;

    private OpenImport() {}

    static ImportPage page(ListImport one, ImportPlan plan, boolean failed, String path, FormCheck say) {
        ImportSettings settings = one.settings();
        List<PlannedRow> proposals = plan.proposals();
        return new ImportPage(
                one.fileName(),
                path,
                say.say("imports.target." + one.target().name()),
                one.version(),
                failed,
                IntStream.range(0, plan.table().header().size())
                        .mapToObj(at -> column(at, one, plan.table(), say))
                        .toList(),
                Option.select(
                        Arrays.stream(Sector.values())
                                .map(sector -> Option.of(sector.name(), say.say("web.sector." + sector.mark())))
                                .toList(),
                        List.of(settings.sector().name())),
                TYPED.format(settings.asOf()),
                settings.skipBadRows(),
                plan.bad() > 0,
                plan.unknownKinds().stream()
                        .map(word -> kind(word, settings, say))
                        .toList(),
                proposals.stream()
                        .limit(PROPOSALS_SHOWN)
                        .map(row -> proposal(row, settings, say))
                        .toList(),
                Math.max(0, proposals.size() - PROPOSALS_SHOWN),
                plan.toMake(),
                plan.alreadyThere(),
                plan.bad(),
                plan.toClarify(),
                plan.findings().stream()
                        .limit(FINDINGS_SHOWN)
                        .map(finding -> new ImportPage.Finding(
                                finding.address(),
                                finding.fatal(),
                                say.say(finding.key(), finding.args().toArray())))
                        .toList(),
                Math.max(0, plan.findings().size() - FINDINGS_SHOWN),
                say.errors());
    }

    private static ImportPage.ColumnLine column(int at, ListImport one, Table table, FormCheck say) {
        List<Option> meanings = Field.of(one.target()).stream()
                .map(field -> Option.of(field.name(), say.say("imports.field." + field.name())))
                .toList();
        String sample = table.rows().stream()
                .map(row -> row.cell(at))
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse("");
        return new ImportPage.ColumnLine(
                ImportForm.COLUMN + at,
                table.header().get(at),
                sample.length() > SAMPLE ? sample.substring(0, SAMPLE) + " …" : sample,
                Option.select(
                        meanings,
                        one.settings()
                                .mapping()
                                .at(at)
                                .map(field -> List.of(field.name()))
                                .orElse(List.of())));
    }

    private static ImportPage.KindLine kind(String word, ImportSettings settings, FormCheck say) {
        boolean english = "en".equals(say.locale().getLanguage());
        ResourceKind meant = settings.kinds().get(word);
        return new ImportPage.KindLine(
                ImportForm.KIND + word,
                word,
                Option.select(
                        Arrays.stream(ResourceKind.values())
                                .map(kind -> Option.of(kind.name(), english ? kind.english() : kind.german()))
                                .toList(),
                        meant == null ? null : meant.name()));
    }

    private static ImportPage.Proposal proposal(PlannedRow row, ImportSettings settings, FormCheck say) {
        List<Option> choices = new ArrayList<>();
        choices.add(Option.of("", say.say("imports.page.new")));
        row.alike()
                .forEach(card -> choices.add(
                        Option.of(card.id().toString(), say.say("imports.page.same", card.name()), card.placeLabel())));
        NewOrganisation organisation = row.organisation();
        OrganisationId chosen = settings.same().get(row.number());
        return new ImportPage.Proposal(
                ImportForm.SAME + row.number(),
                row.number(),
                organisation == null ? row.label() : organisation.name(),
                Option.select(choices, List.of(chosen == null ? "" : chosen.toString())));
    }
}
