package de.zusammenspiel.agreement;

import de.zusammenspiel.letter.PreviewValues;
import de.zusammenspiel.web.Texts;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An agreement, for looking at letters with real words. */
@Component
class AgreementPreview implements PreviewValues {
    private final AgreementStore store;
    private final ContributionWords words;
    private final Thanksgiving thanksgiving;
    private final Texts texts;

    AgreementPreview(AgreementStore store, ContributionWords words, Thanksgiving thanksgiving, Texts texts) {
        this.store = store;
        this.words = words;
        this.thanksgiving = thanksgiving;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> of(String number, Locale locale) {
        return store.byNumber(number)
                .map(agreement -> values(agreement, locale))
                .orElse(Map.of());
    }

    private Map<String, Object> values(Agreement agreement, Locale locale) {
        Map<String, Object> values = new HashMap<>(new AgreementValues(agreement, locale, texts)
                .with("beitraege", words.given(agreement, locale))
                .with("gegenueber", agreement.companyName())
                .with("name", agreement.nonProfitParty().contactName())
                .with("ueberschrift", thanksgiving.headline(agreement))
                .when(agreement)
                .all());
        if (!agreement.firstContactBy().isBlank()) {
            values.put("erster", agreement.firstContactBy());
        }
        return values;
    }
}
