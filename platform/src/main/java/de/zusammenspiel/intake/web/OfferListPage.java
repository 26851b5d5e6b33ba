package de.zusammenspiel.intake.web;

import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Option;
import de.zusammenspiel.web.part.Pager;
import java.util.List;

/** The offers of a site. */
public record OfferListPage(
        String title,
        OfferListForm form,
        List<Option> states,
        List<Option> kinds,
        List<Row> rows,
        Pager pager,
        String query,
        boolean filtered,
        boolean mayChange)
        implements Page {

    /** One offer. */
    public record Row(
            String path,
            String number,
            String what,
            String organisation,
            String kinds,
            String amount,
            String place,
            String until,
            String state,
            String tone) {}

    @Override
    public String template() {
        return "intake/offers";
    }
}
