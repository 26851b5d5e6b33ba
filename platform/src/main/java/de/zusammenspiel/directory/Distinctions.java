package de.zusammenspiel.directory;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that look like one organisation and are two. Whoever looked says so once; the question comes back only when a
 * name or an address has changed since.
 */
@Service
public class Distinctions {
    private static final String SUBJECT = "Organisation";
    private final DistinctionStore store;
    private final MergeStore records;
    private final Journal journal;
    private final Clock clock;

    Distinctions(DistinctionStore store, MergeStore records, Journal journal, Clock clock) {
        this.store = store;
        this.records = records;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those that still hold, the last first. */
    @Transactional(readOnly = true)
    public List<Distinction> all() {
        List<DistinctionStore.Row> rows = store.all();
        return rows.isEmpty() ? List.of() : holding(rows, byId(records.known()));
    }

    /** @throws NotFound when there are not two of the same sector, because one went into the other for instance */
    @Transactional
    public void distinguish(OrganisationId one, OrganisationId other, Actor by) {
        if (one.equals(other) || records.lock(List.of(one, other)).size() < 2) {
            throw new NotFound("two organisations");
        }
        Map<OrganisationId, LikelyPairs.Known> known = byId(records.known());
        LikelyPairs.Known here = found(known, one);
        LikelyPairs.Known there = found(known, other);
        if (here.card().sector() != there.card().sector()) {
            throw new NotFound("two organisations of one sector");
        }
        distinguish(here, there, by);
    }

    /** The same for a new one and all it looks like; what is of another sector or has gone meanwhile is left out. */
    @Transactional
    public void distinguish(OrganisationId entered, Collection<OrganisationId> others, Actor by) {
        if (others.isEmpty()) {
            return;
        }
        List<OrganisationId> all = new ArrayList<>(others);
        all.add(entered);
        records.lock(all);
        Map<OrganisationId, LikelyPairs.Known> known = byId(records.known());
        LikelyPairs.Known here = found(known, entered);
        others.stream()
                .map(known::get)
                .filter(there ->
                        there != null && there.card().sector() == here.card().sector())
                .forEach(there -> distinguish(here, there, by));
    }

    private void distinguish(LikelyPairs.Known here, LikelyPairs.Known there, Actor by) {
        put(here, there, by.label(), clock.instant());
        told(here, there, by);
        told(there, here, by);
    }

    private void told(LikelyPairs.Known at, LikelyPairs.Known other, Actor by) {
        journal.record(
                by,
                SUBJECT,
                at.card().id().value(),
                "organisationsDistinct",
                Map.of("other", other.card().name()));
    }

    /** It was a mistake: the two are suggested again. A second time nothing happens. */
    @Transactional
    public void reconsider(OrganisationId one, OrganisationId other, Actor by) {
        boolean inOrder = one.value().compareTo(other.value()) < 0;
        if (!store.remove(inOrder ? one : other, inOrder ? other : one)) {
            return;
        }
        Map<OrganisationId, LikelyPairs.Known> known = byId(records.known());
        for (OrganisationId id : List.of(one, other)) {
            OrganisationId besides = id.equals(one) ? other : one;
            journal.record(
                    by,
                    SUBJECT,
                    id.value(),
                    "organisationsReconsidered",
                    Map.of("other", found(known, besides).card().name()));
        }
    }

    /** Without those a person told apart. */
    List<Likely> without(List<Likely> likely, Collection<LikelyPairs.Known> known) {
        List<DistinctionStore.Row> rows = likely.isEmpty() ? List.of() : store.all();
        if (rows.isEmpty()) {
            return likely;
        }
        List<Distinction> apart = holding(rows, byId(known));
        return likely.stream()
                .filter(pair -> apart.stream()
                        .noneMatch(one -> one.contains(pair.one().id())
                                && one.contains(pair.other().id())))
                .toList();
    }

    /** Whoever was told apart from a record that goes is told apart from the one it goes into. */
    List<Distinction> toCarry(OrganisationId gone) {
        return all().stream().filter(one -> one.contains(gone)).toList();
    }

    void carry(List<Distinction> distinctions, OrganisationId gone, OrganisationId kept) {
        if (distinctions.isEmpty()) {
            return;
        }
        Map<OrganisationId, LikelyPairs.Known> known = byId(records.known());
        // Who said it of the record that stays, and when, is not replaced by what was said of the one that went.
        List<Distinction> holding = holding(store.all(), known);
        for (Distinction distinction : distinctions) {
            OrganisationId other = distinction.besides(gone).id();
            boolean said = holding.stream().anyMatch(one -> one.contains(kept) && one.contains(other));
            if (!other.equals(kept) && !said) {
                put(found(known, kept), found(known, other), distinction.by(), distinction.at());
            }
        }
    }

    private void put(LikelyPairs.Known here, LikelyPairs.Known there, String by, Instant at) {
        boolean inOrder = here.card().id().value().compareTo(there.card().id().value()) < 0;
        LikelyPairs.Known one = inOrder ? here : there;
        LikelyPairs.Known other = inOrder ? there : here;
        store.put(new DistinctionStore.Row(one.card().id(), other.card().id(), one.mark(), other.mark(), by, at));
    }

    private static List<Distinction> holding(
            List<DistinctionStore.Row> rows, Map<OrganisationId, LikelyPairs.Known> known) {
        List<Distinction> holding = new ArrayList<>();
        for (DistinctionStore.Row row : rows) {
            LikelyPairs.Known one = known.get(row.one());
            LikelyPairs.Known other = known.get(row.other());
            if (one != null
                    && other != null
                    && one.mark().equals(row.oneMark())
                    && other.mark().equals(row.otherMark())) {
                holding.add(new Distinction(one.card(), other.card(), row.by(), row.at()));
            }
        }
        return holding;
    }

    private static Map<OrganisationId, LikelyPairs.Known> byId(Collection<LikelyPairs.Known> known) {
        return known.stream()
                .collect(Collectors.toMap(one -> one.card().id(), one -> one, (one, same) -> one, HashMap::new));
    }

    private static LikelyPairs.Known found(Map<OrganisationId, LikelyPairs.Known> known, OrganisationId id) {
        return Optional.ofNullable(known.get(id)).orElseThrow(() -> new NotFound("organisation"));
    }
}
