package de.zusammenspiel.directory.web;

import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Tab;
import java.util.List;

/**
 * All partnerships, as a list or as a board.
 *
 * @param columns the board, one column a stage; empty where the list is shown
 * @param query what narrows it, for the exports
 */
public record PartnershipListPage(
        String title, String lead, List<Tab> views, List<Row> rows, List<Column> columns, String query)
        implements Page {

    public record Row(
            String path,
            String organisation,
            String organisationPath,
            String sector,
            String aim,
            String stage,
            String since,
            String next,
            boolean stale) {}

    public record Column(String title, int count, List<Card> cards) {
        public Column {
            cards = List.copyOf(cards);
        }
    }

    /** @param onward label of the way to the following stage, with its address; "" where there is none */
    public record Card(Row row, String onward, String onwardUrl) {}

    @Override
    public String template() {
        return "directory/partnerships";
    }
}
