package de.zusammenspiel.outreach;

import de.zusammenspiel.letter.PreviewValues;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A challenge, for looking at letters with real words. */
@Component
class ChallengePreview implements PreviewValues {
    private final ChallengeStore store;

    ChallengePreview(ChallengeStore store) {
        this.store = store;
    }

    @Override
    public Map<String, Object> of(String number, Locale locale) {
        return store.byNumber(number)
                .<Map<String, Object>>map(challenge -> Map.of(
                        "unternehmen", challenge.organisationName(),
                        "nummer", challenge.requestNumber(),
                        "name", challenge.contactName(),
                        "von", challenge.askedByName()))
                .orElse(Map.of());
    }
}
