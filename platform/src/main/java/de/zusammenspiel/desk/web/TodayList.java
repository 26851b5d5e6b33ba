package de.zusammenspiel.desk.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks everywhere, and says each thing once. */
@Component
class TodayList {
    /** Says more about a case than that somebody has to be found for it. */
    private static final Set<TodayKind> SPECIFIC =
            EnumSet.of(TodayKind.OUTREACH, TodayKind.AGREEMENT, TodayKind.THANKS);

    private final List<TodaySource> sources;

    TodayList(List<TodaySource> sources) {
        this.sources = sources;
    }

    List<TodayItem> items(TodayAsk ask) {
        List<TodayItem> all =
                sources.stream().flatMap(source -> source.items(ask).stream()).toList();
        Set<String> said = all.stream()
                .filter(item -> SPECIFIC.contains(item.kind()))
                .map(TodayItem::about)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(item -> item.kind() != TodayKind.SEARCH || !said.contains(item.about()))
                .sorted(TodayItem.MOST_PRESSING_FIRST)
                .toList();
    }
}
