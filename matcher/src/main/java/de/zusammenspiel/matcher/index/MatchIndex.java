package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.Company;
import de.zusammenspiel.matcher.Need;
import de.zusammenspiel.matcher.Offer;
import de.zusammenspiel.matcher.Readiness;
import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.Suggestions;
import de.zusammenspiel.matcher.language.Understander;
import de.zusammenspiel.matcher.score.Profile;
import de.zusammenspiel.matcher.score.Profiles;
import de.zusammenspiel.matcher.score.Scorer;
import de.zusammenspiel.matcher.score.Weights;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/**
 * The offers, companies and needs of one site, ready to be matched. Lives in memory and can be thrown away at any time;
 * the caller's database stays the truth. Safe for many threads: readers do not block each other.
 */
public final class MatchIndex {

    /** How many candidates are scored in full. */
    private static final int SCORED = 250;

    private static final Comparator<Suggestion> BEST_FIRST = Comparator.comparingDouble(
                    (Suggestion suggestion) -> -suggestion.score())
            .thenComparing(Suggestion::id);

    private final Understander understander;
    private final Profiles profiles;
    private final Scorer scorer;
    private final Clock clock;
    private final Shelf supply = new Shelf();
    private final Shelf demand = new Shelf();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /**
     * An empty index.
     *
     * @param understander share one among all indexes with the same catalogue: it holds the dictionaries
     * @param clock tells today, for pauses and the day of the last ask
     */
    public MatchIndex(Understander understander, Clock clock) {
        this(understander, Weights.builtIn(), clock);
    }

    public MatchIndex(Understander understander, Weights weights, Clock clock) {
        this.understander = understander;
        this.profiles = new Profiles(understander);
        this.scorer = new Scorer(understander.catalogue(), weights);
        this.clock = clock;
    }

    /** Adds the offer or replaces what has its id. */
    public void put(Offer offer) {
        put(supply, profiles.of(offer));
    }

    /** Adds the company or replaces what has its id. */
    public void put(Company company) {
        put(supply, profiles.of(company));
    }

    /** Adds the need or replaces the need with its id. */
    public void put(Need need) {
        put(demand, profiles.of(need));
    }

    private void put(Shelf shelf, Profile profile) {
        lock.writeLock().lock();
        try {
            shelf.put(profile);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Removes the offer or company with this id; unknown ids are ignored. */
    public void remove(String id) {
        lock.writeLock().lock();
        try {
            supply.remove(id);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Removes the need with this id; unknown ids are ignored. */
    public void removeNeed(String id) {
        lock.writeLock().lock();
        try {
            demand.remove(id);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Offers and companies in the index. */
    public int size() {
        lock.readLock().lock();
        try {
            return supply.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Needs in the index. */
    public int needs() {
        lock.readLock().lock();
        try {
            return demand.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * Who could help. The need itself does not have to be in the index.
     *
     * @param limit how many to show at most, and as many held back
     * @param readiness by organisation id; {@link Readiness#UNKNOWN} where nothing is known
     */
    public Suggestions suggest(Need need, int limit, Function<String, Readiness> readiness) {
        var wanted = profiles.of(need);
        var today = LocalDate.now(clock);
        lock.readLock().lock();
        try {
            var candidates = supply.candidates(wanted, understander.catalogue(), true, SCORED);
            var scored = new ArrayList<Scored>();
            for (var candidate : candidates) {
                scorer.score(
                                wanted,
                                candidate,
                                candidate.kind(),
                                supply::rarity,
                                readiness.apply(candidate.organisationId()),
                                today)
                        .ifPresent(suggestion -> scored.add(new Scored(suggestion, candidate)));
            }
            scored.sort(Comparator.comparing(Scored::suggestion, BEST_FIRST));
            return answer(wanted, oneCardPerCompany(scored), limit);
        } finally {
            lock.readLock().unlock();
        }
    }

    private record Scored(Suggestion suggestion, Profile profile) {}

    /** A company steps back behind its own fitting offer. */
    private static List<Scored> oneCardPerCompany(List<Scored> scored) {
        var offering = new HashSet<String>();
        for (var one : scored) {
            if (one.profile().kind() == Suggestion.Kind.OFFER) {
                offering.add(one.profile().organisationId());
            }
        }
        return scored.stream()
                .filter(one -> one.profile().kind() == Suggestion.Kind.OFFER
                        || !offering.contains(one.profile().organisationId()))
                .toList();
    }

    private Suggestions answer(Profile wanted, List<Scored> scored, int limit) {
        var shown = new ArrayList<Scored>();
        var held = new ArrayList<Suggestion>();
        for (var one : scored) {
            if (one.suggestion().heldBack() != null) {
                if (held.size() < limit) {
                    held.add(one.suggestion());
                }
            } else if (shown.size() < limit) {
                shown.add(one);
            }
        }
        var missing = scorer.missing(wanted, shown.stream().map(Scored::profile).toList());
        return new Suggestions(shown.stream().map(Scored::suggestion).toList(), held, missing);
    }

    /** Who in the index could need this offer, best first. */
    public List<Suggestion> suggestNeeds(Offer offer, int limit) {
        return suggestNeeds(profiles.of(offer), limit);
    }

    /** For whom in the index this company could do something, best first. */
    public List<Suggestion> suggestNeeds(Company company, int limit) {
        return suggestNeeds(profiles.of(company), limit);
    }

    private List<Suggestion> suggestNeeds(Profile given, int limit) {
        var today = LocalDate.now(clock);
        lock.readLock().lock();
        try {
            var found = new ArrayList<Suggestion>();
            for (var need : demand.candidates(given, understander.catalogue(), false, SCORED)) {
                scorer.score(need, given, Suggestion.Kind.NEED, demand::rarity, Readiness.UNKNOWN, today)
                        .ifPresent(found::add);
            }
            found.sort(BEST_FIRST);
            return found.stream().limit(limit).toList();
        } finally {
            lock.readLock().unlock();
        }
    }
}
