package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.Company;
import de.zusammenspiel.matcher.Need;
import de.zusammenspiel.matcher.Offer;
import de.zusammenspiel.matcher.Readiness;
import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.Suggestions;
import de.zusammenspiel.matcher.language.Concept;
import de.zusammenspiel.matcher.language.Understander;
import de.zusammenspiel.matcher.meaning.Encoder;
import de.zusammenspiel.matcher.score.Profile;
import de.zusammenspiel.matcher.score.ProfileBytes;
import de.zusammenspiel.matcher.score.Profiles;
import de.zusammenspiel.matcher.score.Question;
import de.zusammenspiel.matcher.score.Scorer;
import de.zusammenspiel.matcher.score.Weights;
import java.io.Closeable;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The offers, companies and needs of one site, ready to be matched: in memory, or in a folder from which it is mapped.
 * It can be thrown away at any time; the caller's database stays the truth. Safe for many threads; a reader sees every
 * write that has returned. Failures of the disk are {@link java.io.UncheckedIOException}s.
 */
public final class MatchIndex implements Closeable {

    private final Understander understander;
    private final Sketch sketches;
    private final Profiles profiles;
    private final Scorer scorer;
    private final Clock clock;
    private final Questions questions;
    private final String madeWith;
    private final Shelf supply;
    private final Shelf demand;
    private final int scored;

    /**
     * An empty index in memory.
     *
     * @param understander share one among all indexes with the same catalogue: it holds the dictionaries
     * @param clock tells today, for pauses and the day of the last ask
     */
    public MatchIndex(Understander understander, Clock clock) {
        this(understander, Weights.builtIn(), clock);
    }

    public MatchIndex(Understander understander, Weights weights, Clock clock) {
        this(understander, weights, clock, Effort.SCORED);
    }

    /** An empty index in memory with an encoder of the caller's, or none. */
    public MatchIndex(Understander understander, Weights weights, Optional<? extends Encoder> encoder, Clock clock) {
        this(understander, new Scorer(understander.catalogue(), weights, encoder), clock, Effort.SCORED);
    }

    /** An index that scores more or fewer candidates, to measure what the first stage misses. */
    MatchIndex(Understander understander, Weights weights, Clock clock, int scored) {
        this(understander, new Scorer(understander.catalogue(), weights), clock, scored);
    }

    private MatchIndex(Understander understander, Scorer scorer, Clock clock, int scored) {
        var bytes = new ProfileBytes(understander.catalogue());
        var sketches = new Sketch(understander.catalogue(), scorer.encoder().isPresent());
        var supply = Folder.inMemory(bytes, sketches);
        this(understander, scorer, clock, "", supply, Folder.inMemory(bytes, sketches), scored, sketches);
    }

    private MatchIndex(
            Understander understander,
            Scorer scorer,
            Clock clock,
            String madeWith,
            Shelf supply,
            Shelf demand,
            int scored,
            Sketch sketches) {
        this.understander = understander;
        this.sketches = sketches;
        this.profiles = new Profiles(understander);
        this.scorer = scorer;
        this.clock = clock;
        this.questions = new Questions(understander.catalogue(), scorer.weights(), sketches, scorer.encoder());
        this.madeWith = madeWith;
        this.supply = supply;
        this.demand = demand;
        this.scored = scored;
    }

    /**
     * Opens the index in a folder. It starts empty, and {@link #lastApplied} is absent, if there is none yet, if it is
     * damaged, or if it was made with another version or catalogue.
     *
     * @param version whatever changes how texts are understood: version of the program, revision of a site's own words
     */
    public static MatchIndex open(
            Path folder, Understander understander, Weights weights, Clock clock, String version) {
        return open(folder, understander, new Scorer(understander.catalogue(), weights), clock, version);
    }

    /** The same with an encoder of the caller's, or none. */
    public static MatchIndex open(
            Path folder,
            Understander understander,
            Weights weights,
            Optional<? extends Encoder> encoder,
            Clock clock,
            String version) {
        return open(folder, understander, new Scorer(understander.catalogue(), weights, encoder), clock, version);
    }

    private static MatchIndex open(Path folder, Understander understander, Scorer scorer, Clock clock, String version) {
        var bytes = new ProfileBytes(understander.catalogue());
        var sketches = new Sketch(understander.catalogue(), scorer.encoder().isPresent());
        var madeWith = madeWith(understander, scorer, version);
        var supply = Folder.open(folder.resolve("supply"), bytes, sketches, madeWith);
        try {
            var demand = Folder.open(folder.resolve("demand"), bytes, sketches, madeWith);
            return new MatchIndex(understander, scorer, clock, madeWith, supply, demand, Effort.SCORED, sketches);
        } catch (RuntimeException failed) {
            supply.close();
            throw failed;
        }
    }

    private static String madeWith(Understander understander, Scorer scorer, String version) {
        var concepts =
                understander.catalogue().concepts().stream().map(Concept::id).toList();
        return String.join(
                " ",
                String.valueOf(ProfileBytes.LAYOUT),
                String.valueOf(Sketch.LAYOUT),
                String.valueOf(concepts.hashCode()),
                scorer.encoder().map(Encoder::id).orElse("none"),
                version);
    }

    /** The same entries asked with other weights; closing one closes both. */
    public MatchIndex with(Weights weights) {
        var other = new Scorer(understander.catalogue(), weights, scorer.encoder());
        return new MatchIndex(understander, other, clock, madeWith, supply, demand, scored, sketches);
    }

    /**
     * The same entries, with other words for the same concepts; closing one closes both. What is in the index was
     * understood with the words before: fill it again.
     *
     * @param version as in {@link #open}
     */
    public MatchIndex with(Understander other, String version) {
        var made = madeWith(other, scorer, version);
        return new MatchIndex(other, scorer, clock, made, supply, demand, scored, sketches);
    }

    /** Adds the offer or replaces what has its id. */
    public void put(Offer offer) {
        put(offer, 0);
    }

    /** Adds the company or replaces what has its id. */
    public void put(Company company) {
        put(company, 0);
    }

    /** Adds the need or replaces the need with its id. */
    public void put(Need need) {
        put(need, 0);
    }

    /** The same with the caller's revision, for {@link #checkSupply}. */
    public void put(Offer offer, long revision) {
        supply.put(questions.learned(profiles.of(offer)), revision);
    }

    /** The same with the caller's revision, for {@link #checkSupply}. */
    public void put(Company company, long revision) {
        supply.put(questions.learned(profiles.of(company)), revision);
    }

    /** The same with the caller's revision, for {@link #checkDemand}. */
    public void put(Need need, long revision) {
        demand.put(questions.learned(profiles.of(need)), revision);
    }

    /** Removes the offer or company with this id; unknown ids are ignored. */
    public void remove(String id) {
        supply.remove(id);
    }

    /** Removes the need with this id; unknown ids are ignored. */
    public void removeNeed(String id) {
        demand.remove(id);
    }

    /** Offers and companies in the index. */
    public int size() {
        return supply.size();
    }

    /** Needs in the index. */
    public int needs() {
        return demand.size();
    }

    /**
     * Replaces everything. Until it returns, readers see what was there before. If the caller's part fails, what it had
     * put so far is in the index: rebuild again.
     */
    public void rebuild(Consumer<Filling> everything) {
        supply.beginFilling();
        demand.beginFilling();
        try {
            supply.clear();
            demand.clear();
            everything.accept(new Filling() {
                @Override
                public void put(Offer offer, long revision) {
                    supply.add(questions.learned(profiles.of(offer)), revision);
                }

                @Override
                public void put(Company company, long revision) {
                    supply.add(questions.learned(profiles.of(company)), revision);
                }

                @Override
                public void put(Need need, long revision) {
                    demand.add(questions.learned(profiles.of(need)), revision);
                }
            });
        } finally {
            supply.endFilling();
            demand.endFilling();
        }
    }

    /** Where offers and companies in the index and the caller's, id → revision, disagree. */
    public Difference checkSupply(Map<String, Long> expected) {
        return Difference.between(expected, supply.revisions());
    }

    /** Where needs in the index and the caller's, id → revision, disagree. */
    public Difference checkDemand(Map<String, Long> expected) {
        return Difference.between(expected, demand.revisions());
    }

    /**
     * Keeps all changes so far on the disk together with the number of the caller's last change they contain. Without
     * it a folder stays as it was at the last commit.
     */
    public void commit(long lastApplied) {
        supply.commit(Folder.notes(madeWith, lastApplied));
        demand.commit(Folder.notes(madeWith, lastApplied));
    }

    /** The number given to the last commit; absent if the index has to be built. */
    public OptionalLong lastApplied() {
        var one = supply.lastApplied();
        var two = demand.lastApplied();
        return one.isPresent() && two.isPresent()
                ? OptionalLong.of(Math.min(one.getAsLong(), two.getAsLong()))
                : OptionalLong.empty();
    }

    /** Joins the parts an index gathers while it grows: questions become faster. Takes seconds a million entries. */
    public void compact() {
        supply.compact();
        demand.compact();
    }

    @Override
    public void close() {
        try (demand) {
            supply.close();
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
        var taking = new Taking(scorer, new Effort(scored, limit, supply.size())) {
            private @Nullable Question question;

            @Override
            Optional<Suggestion> score(Profile candidate, Vocabulary vocabulary) {
                if (question == null) {
                    question = scorer.ask(wanted, vocabulary::rarity, today);
                }
                return question.score(candidate, candidate.kind(), readiness.apply(candidate.organisationId()));
            }
        };
        supply.candidates(questions.of(wanted, true), taking.effort().looked(), taking);
        var fitting = taking.worthShowing();
        var likely = scorer.likely(fitting.stream().map(Scored::suggestion).toList());
        return answer(wanted, oneCardPerCompany(fitting), likely, limit);
    }

    /** Brings all offers and companies in the order of their estimates, to measure what the stages before miss. */
    void candidates(Profile need, Shelf.Taker taker) {
        supply.candidates(questions.of(need, true), supply.size(), taker);
    }

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

    private Suggestions answer(Profile wanted, List<Scored> scored, double likely, int limit) {
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
        return new Suggestions(shown.stream().map(Scored::suggestion).toList(), held, likely, missing);
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
        var taking = new Taking(scorer, new Effort(scored, limit, demand.size())) {
            @Override
            Optional<Suggestion> score(Profile need, Vocabulary vocabulary) {
                return scorer.score(need, given, Suggestion.Kind.NEED, vocabulary::rarity, Readiness.UNKNOWN, today);
            }
        };
        demand.candidates(questions.of(given, false), taking.effort().looked(), taking);
        return taking.worthShowing().stream()
                .limit(limit)
                .map(Scored::suggestion)
                .toList();
    }
}
