package de.zusammenspiel.desk.imports.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Option;
import java.util.List;

/**
 * One open import: what its columns mean, and the dry run.
 *
 * @param failed taking it over was begun and did not get to its end
 * @param mustSkip there are rows that cannot be taken over
 */
public record ImportPage(
        String title,
        String path,
        String targetName,
        int version,
        boolean failed,
        List<ColumnLine> columns,
        List<Option> sectors,
        String asOf,
        boolean skip,
        boolean mustSkip,
        List<KindLine> kinds,
        List<Proposal> proposals,
        int moreProposals,
        long made,
        long known,
        long bad,
        long toClarify,
        List<Finding> findings,
        int moreFindings,
        Errors errors)
        implements FormPage {

    /** @param name name of the select; {@code sample} is the first cell of the column that says something */
    public record ColumnLine(String name, String header, String sample, List<Option> meanings) {}

    public record KindLine(String name, String word, List<Option> meanings) {}

    public record Proposal(String name, int row, String organisation, List<Option> choices) {}

    public record Finding(String address, boolean fatal, String text) {}

    @Override
    public String template() {
        return "desk/import";
    }
}
