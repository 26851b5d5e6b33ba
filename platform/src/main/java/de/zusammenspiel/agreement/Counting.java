package de.zusammenspiel.agreement;

import java.util.ArrayList;
import java.util.List;

/** Counts what the company gives; what comes back in return is thanks, not value. */
final class Counting {
    private Counting() {}

    static Valuation count(Valuation.Moment moment, List<Contribution> contributions, RateTable rates) {
        List<ValueLine> lines = new ArrayList<>();
        for (int place = 0; place < contributions.size(); place++) {
            Contribution one = contributions.get(place);
            if (one.giver() == Side.COMPANY) {
                lines.add(rates.value(place, one));
            }
        }
        return new Valuation(moment, lines);
    }
}
