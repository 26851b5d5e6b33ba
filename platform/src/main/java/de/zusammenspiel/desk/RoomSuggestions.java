package de.zusammenspiel.desk;

import de.zusammenspiel.directory.ContactPath;
import de.zusammenspiel.directory.ContactPaths;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.PathWords;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.matching.SuggestionView;
import de.zusammenspiel.matching.Suggestions;
import de.zusammenspiel.review.RoomHint;
import de.zusammenspiel.review.RoomHints;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the group at the table whom it could ask, and who of it knows them. */
@Component
class RoomSuggestions implements RoomHints {
    private static final int SHOWN = 3;

    private final Suggestions suggestions;
    private final ContactPaths paths;
    private final PathWords words;

    RoomSuggestions(Suggestions suggestions, ContactPaths paths, PathWords words) {
        this.suggestions = suggestions;
        this.paths = paths;
        this.words = words;
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
        Map<OrganisationId, List<ContactPath>> known = paths.to(best.stream()
                .map(SuggestionView::organisation)
                .filter(Objects::nonNull)
                .toList());
        return best.stream()
                .map(one -> new RoomHint(
                        one.organisationName(), one.sentence(), knownBy(one.organisation(), known, locale)))
                .toList();
    }

    private List<String> knownBy(
            @Nullable OrganisationId organisation, Map<OrganisationId, List<ContactPath>> known, Locale locale) {
        return organisation == null
                ? List.of()
                : known.getOrDefault(organisation, List.of()).stream()
                        .limit(SHOWN)
                        .map(path -> words.sentence(path, locale))
                        .toList();
    }
}
