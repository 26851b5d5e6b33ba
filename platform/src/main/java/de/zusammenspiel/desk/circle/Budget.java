package de.zusammenspiel.desk.circle;

import java.util.List;

/** What carries the work of a site in one year. */
public record Budget(int year, List<Funding> sources) {
    public Budget {
        sources = List.copyOf(sources);
    }

    public int promised() {
        return sources.stream().mapToInt(Funding::promised).sum();
    }

    public int received() {
        return sources.stream().mapToInt(Funding::received).sum();
    }

    /** Share of what is promised that comes from there, in per cent; 0 while nothing is promised. */
    public int share(Funding.Kind kind) {
        int all = promised();
        int part = sources.stream()
                .filter(one -> one.kind() == kind)
                .mapToInt(Funding::promised)
                .sum();
        return all == 0 ? 0 : Math.round(100f * part / all);
    }
}
