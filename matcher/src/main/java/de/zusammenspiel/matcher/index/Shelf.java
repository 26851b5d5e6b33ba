package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.language.Catalogue;
import de.zusammenspiel.matcher.score.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Profiles of one side with an inverted index over concepts and words. Not safe for threads by itself: {@link MatchIndex}
 * guards it.
 */
final class Shelf {

    /** Concepts tell more than words when candidates are picked for full scoring. */
    private static final double CONCEPT = 12;

    /** Features in more than this share of a large shelf pick nobody. */
    private static final double TOO_COMMON = 0.2;

    private static final int LARGE = 1_000;
    private static final int REBUILD_FROM = 1_000;

    private final List<@Nullable Profile> slots = new ArrayList<>();
    private final Map<String, Integer> slotOf = new HashMap<>();
    private final Map<String, Postings> concepts = new HashMap<>();
    private final Map<String, Postings> features = new HashMap<>();

    int size() {
        return slotOf.size();
    }

    void put(Profile profile) {
        remove(profile.id());
        int slot = slots.size();
        slots.add(profile);
        slotOf.put(profile.id(), slot);
        profile.eachConcept((id, weight) ->
                concepts.computeIfAbsent(id, key -> new Postings()).add(slot, weight));
        profile.text()
                .features()
                .forEach((feature, weight) ->
                        features.computeIfAbsent(feature, key -> new Postings()).add(slot, weight));
    }

    boolean remove(String id) {
        var slot = slotOf.remove(id);
        if (slot == null) {
            return false;
        }
        slots.set(slot, null);
        if (slots.size() > REBUILD_FROM && slots.size() > 2 * slotOf.size()) {
            rebuild();
        }
        return true;
    }

    private void rebuild() {
        var living = new ArrayList<Profile>();
        for (var profile : slots) {
            if (profile != null) {
                living.add(profile);
            }
        }
        slots.clear();
        slotOf.clear();
        concepts.clear();
        features.clear();
        living.forEach(this::put);
    }

    /** Inverse document frequency of a text feature, ln(1 + N / (1 + n)), smooth for tiny shelves. */
    double rarity(String feature) {
        var postings = features.get(feature);
        int holding = postings == null ? 0 : postings.size();
        return Math.log(1 + (slots.size() + 10.0) / (1 + holding));
    }

    /** The profiles most worth scoring for this one, at most {@code limit}. */
    List<Profile> candidates(Profile wanted, Catalogue catalogue, boolean wantedIsNeed, int limit) {
        var sums = new float[slots.size()];
        wanted.eachConcept((id, weight) -> {
            for (var near : catalogue.near(id).entrySet()) {
                var postings = concepts.get(near.getKey());
                if (postings != null) {
                    var nearness = wantedIsNeed ? near.getValue() : catalogue.nearness(near.getKey(), id);
                    postings.addTo(sums, CONCEPT * weight * nearness);
                }
            }
        });
        wanted.text().features().forEach((feature, weight) -> {
            var postings = features.get(feature);
            if (postings != null && (slots.size() < LARGE || postings.size() < TOO_COMMON * slots.size())) {
                var rarity = rarity(feature);
                postings.addTo(sums, weight * rarity * rarity / 10);
            }
        });
        return best(sums, limit);
    }

    private List<Profile> best(float[] sums, int limit) {
        var found = new ArrayList<Profile>();
        IntStream.range(0, sums.length)
                .filter(slot -> sums[slot] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer slot) -> -sums[slot])
                        .thenComparing(slot -> slot))
                .forEach(slot -> {
                    var profile = slots.get(slot);
                    if (profile != null && found.size() < limit) {
                        found.add(profile);
                    }
                });
        return found;
    }
}
