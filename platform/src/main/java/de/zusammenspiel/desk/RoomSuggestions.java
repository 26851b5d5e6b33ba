package de.zusammenspiel.desk;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Tie;
import de.zusammenspiel.directory.Ties;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.matching.SuggestionView;
import de.zusammenspiel.matching.Suggestions;
import de.zusammenspiel.review.RoomHint;
import de.zusammenspiel.review.RoomHints;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the group at the table whom it could ask, and who of it knows them. */
@Component
class RoomSuggestions implements RoomHints {
    private static final int SHOWN = 3;

    private final Suggestions suggestions;
    private final Ties ties;

    RoomSuggestions(Suggestions suggestions, Ties ties) {
        this.suggestions = suggestions;
        this.ties = ties;
    }

    @Override
    @Transactional(readOnly = true)
    public List<RoomHint> of(SupportRequest request, Locale locale) {
        List<SuggestionView> best = suggestions.forRequest(request, locale).shown().stream()
                .limit(SHOWN)
                .toList();
        if (best.isEmpty()) {
            return List.of();
        }
        Map<OrganisationId, List<Tie>> known = ties.all().stream().collect(Collectors.groupingBy(Tie::organisation));
        return best.stream()
                .map(one -> new RoomHint(one.organisationName(), one.sentence(), knownBy(one.organisation(), known)))
                .toList();
    }

    private static List<String> knownBy(@Nullable OrganisationId organisation, Map<OrganisationId, List<Tie>> known) {
        return organisation == null
                ? List.of()
                : known.getOrDefault(organisation, List.of()).stream()
                        .sorted(Comparator.comparingInt(Tie::strength).reversed())
                        .map(Tie::memberName)
                        .toList();
    }
}
