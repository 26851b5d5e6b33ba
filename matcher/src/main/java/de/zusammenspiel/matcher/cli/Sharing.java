package de.zusammenspiel.matcher.cli;

import de.zusammenspiel.matcher.Need;
import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.Suggestions;
import de.zusammenspiel.matcher.allocation.Allocation;
import de.zusammenspiel.matcher.allocation.AllocationProblem;
import de.zusammenspiel.matcher.allocation.Unserved;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each offer to one need at most, so that all together fit best, and says why a need went without. */
final class Sharing {

    /** How many offers of each need take part; more hardly change the whole. */
    static final int CANDIDATES = 30;

    private static final int NAMED = 60;

    private final AllocationProblem problem = new AllocationProblem();
    private final Map<String, Integer> offerNumbers = new HashMap<>();
    private final List<String> offerIds = new ArrayList<>();
    private final Map<String, Integer> needNumbers = new HashMap<>();
    private final List<Need> needs = new ArrayList<>();
    private final Map<Integer, String> given = new HashMap<>();
    private final Map<Integer, Unserved> without = new HashMap<>();

    /** Notes what could serve a need. */
    void add(Result result) {
        int need = problem.addNeed();
        needNumbers.put(result.need().id(), need);
        needs.add(result.need());
        for (var suggestion : result.suggestions().shown()) {
            problem.fits(need, offer(suggestion.id()), suggestion.score());
        }
    }

    private int offer(String id) {
        return offerNumbers.computeIfAbsent(id, unseen -> {
            offerIds.add(unseen);
            return problem.addOffer();
        });
    }

    void share() {
        var allocation = Allocation.solve(problem);
        for (var assignment : allocation.assignments()) {
            given.put(assignment.need(), offerIds.get(assignment.offer()));
        }
        allocation.unserved().forEach(unserved -> without.put(unserved.need(), unserved));
    }

    /** The same result with nothing but what the need was given, or with why it went without. */
    Result only(Result result, Map<String, Giver> givers) {
        var need = needNumbers.get(result.need().id());
        if (need == null) {
            throw new IllegalStateException(
                    "a need that was not added: " + result.need().id());
        }
        var offer = given.get(need);
        var shown = result.suggestions().shown().stream()
                .filter(suggestion -> suggestion.id().equals(offer))
                .toList();
        var unserved = without.get(need);
        if (unserved == null || unserved.obstacles().isEmpty()) {
            return with(result, shown, result.suggestions().missing());
        }
        var why = new Suggestions.Missing(
                unserved.german(
                        number -> shortened(needs.get(number).text()),
                        number -> shortened(givers.getOrDefault(offerIds.get(number), Giver.UNKNOWN)
                                .text())),
                "");
        return with(result, shown, List.of(why));
    }

    private static Result with(Result result, List<Suggestion> shown, List<Suggestions.Missing> missing) {
        return new Result(
                result.need(),
                new Suggestions(shown, List.of(), result.suggestions().likely(), missing));
    }

    private static String shortened(String text) {
        return text.length() <= NAMED ? text : text.substring(0, NAMED) + "…";
    }
}
