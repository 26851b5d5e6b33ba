package de.zusammenspiel.search;

import de.zusammenspiel.site.Role;
import de.zusammenspiel.web.Viewer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what somebody means, among what they may see. */
@Service
public class Search {
    private static final int MOST_WORDS = 8;
    private static final int CANDIDATES = 100;

    private final SearchIndexes indexes;
    private final SearchStore store;

    Search(SearchIndexes indexes, SearchStore store) {
        this.indexes = indexes;
        this.store = store;
    }

    /** What a person in these roles can find at all; beyond that each thing decides. */
    public Set<SearchKind> kindsOf(Viewer viewer) {
        if (viewer.is(Role.COORDINATOR)) {
            return EnumSet.allOf(SearchKind.class);
        }
        Set<SearchKind> kinds = EnumSet.noneOf(SearchKind.class);
        if (viewer.is(Role.GROUP_MEMBER)) {
            kinds.addAll(EnumSet.of(
                    SearchKind.ORGANISATION, SearchKind.REQUEST, SearchKind.OFFER, SearchKind.ASK, SearchKind.MEETING));
        }
        if (viewer.is(Role.ADVISER)) {
            kinds.add(SearchKind.REQUEST);
        }
        if (viewer.is(Role.SITE_ADMIN)) {
            kinds.add(SearchKind.ORGANISATION);
        }
        return kinds;
    }

    /**
     * @param only one kind alone, or null
     * @param each how many of a kind are shown
     */
    @Transactional(readOnly = true)
    public Results find(String typed, @Nullable SearchKind only, int each, Viewer viewer) {
        List<String> words = SearchWords.typed(typed, MOST_WORDS);
        List<SearchKind> kinds = kindsOf(viewer).stream()
                .filter(kind -> only == null || kind == only)
                .toList();
        if (words.isEmpty() || kinds.isEmpty()) {
            return Results.none();
        }
        boolean everything = viewer.is(Role.COORDINATOR);
        WordIndex index = indexes.current();
        String number = SearchWords.number(typed);
        Results exact = results(new WordQuery(everything, false).of(words, number), index, kinds, each, viewer);
        if (exact.total() > 0) {
            return exact;
        }
        Results alike = results(new WordQuery(everything, true).of(words, number), index, kinds, each, viewer);
        return new Results(alike.groups(), alike.total() > 0);
    }

    private Results results(Query query, WordIndex index, List<SearchKind> kinds, int each, Viewer viewer) {
        boolean everything = viewer.is(Role.COORDINATOR);
        List<WordIndex.Hits> hits = index.find(query, kinds, everything ? each : CANDIDATES);
        List<Results.Group> groups = new ArrayList<>();
        for (int at = 0; at < kinds.size(); at++) {
            SearchKind kind = kinds.get(at);
            WordIndex.Hits here = hits.get(at);
            if (here.ids().isEmpty()) {
                continue;
            }
            Predicate<Thing> sees = sight(kind, viewer);
            List<Found> seen = inOrder(kind, here.ids()).stream()
                    .filter(sees)
                    .map(thing -> found(kind, thing))
                    .toList();
            if (!seen.isEmpty()) {
                groups.add(new Results.Group(
                        kind, seen.stream().limit(each).toList(), everything ? here.total() : seen.size()));
            }
        }
        return new Results(groups, false);
    }

    /** In the order found; what has gone meanwhile is left out. */
    private List<Thing> inOrder(SearchKind kind, List<UUID> ids) {
        Map<UUID, Thing> byId = new HashMap<>();
        store.read(kind, ids).forEach(thing -> byId.put(thing.id(), thing));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    private Predicate<Thing> sight(SearchKind kind, Viewer viewer) {
        if (viewer.is(Role.COORDINATOR)) {
            return thing -> true;
        }
        Predicate<Thing> open = thing -> thing.open() || viewer.account().equals(thing.owner());
        if (kind != SearchKind.REQUEST || viewer.is(Role.GROUP_MEMBER)) {
            return open;
        }
        Set<UUID> advised = store.advised(viewer.account());
        return thing -> Set.of("SCREENED", "ON_AGENDA").contains(thing.state()) || advised.contains(thing.id());
    }

    private static Found found(SearchKind kind, Thing thing) {
        return new Found(kind, thing.id(), thing.title(), thing.detail(), thing.key(), thing.state(), thing.at());
    }
}
