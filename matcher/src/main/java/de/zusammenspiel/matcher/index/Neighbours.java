package de.zusammenspiel.matcher.index;

import de.zusammenspiel.matcher.language.Catalogue;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which concepts are near to which, by their numbers in a {@link Sketch}: a question goes through hundreds. Immutable. */
final class Neighbours {

    private final int[][] numbers;
    private final float[][] offered;
    private final float[][] needed;
    private final boolean[] licensed;

    /** @param numberOf id of a concept → its number, from 0 on without gaps */
    Neighbours(Catalogue catalogue, Map<String, Integer> numberOf) {
        numbers = new int[numberOf.size()][];
        offered = new float[numbers.length][];
        needed = new float[numbers.length][];
        licensed = new boolean[numbers.length];
        numberOf.forEach((id, number) -> {
            licensed[number] = catalogue.concept(id).licensed();
            fill(catalogue, numberOf, id, number);
        });
    }

    private void fill(Catalogue catalogue, Map<String, Integer> numberOf, String id, int number) {
        Set<String> near = catalogue.near(id).keySet();
        numbers[number] = new int[near.size()];
        offered[number] = new float[near.size()];
        needed[number] = new float[near.size()];
        int next = 0;
        for (var other : near) {
            numbers[number][next] = Objects.requireNonNull(numberOf.get(other));
            offered[number][next] = (float) catalogue.nearness(id, other);
            needed[number][next] = (float) catalogue.nearness(other, id);
            next++;
        }
    }

    /** The concepts near to one, itself included. Not to be changed. */
    int[] of(int concept) {
        return numbers[concept];
    }

    /** How near each of {@link #of} is when it is offered and the concept needed, 0 to 1. */
    float[] offered(int concept) {
        return offered[concept];
    }

    /** How near each of {@link #of} is when it is needed and the concept offered, 0 to 1. */
    float[] needed(int concept) {
        return needed[concept];
    }

    boolean isLicensed(int concept) {
        return licensed[concept];
    }
}
