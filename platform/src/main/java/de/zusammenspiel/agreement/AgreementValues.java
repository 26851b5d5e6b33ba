package de.zusammenspiel.agreement;

import de.zusammenspiel.web.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What letters name of an agreement, in the language of the reader. */
final class AgreementValues {
    private final Map<String, Object> values = new HashMap<>();
    private final Locale locale;
    private final Texts texts;

    AgreementValues(Agreement agreement, Locale locale, Texts texts) {
        this.locale = locale;
        this.texts = texts;
        values.put("nummer", agreement.number());
        values.put("thema", agreement.subject());
        values.put("unternehmen", agreement.companyName());
        values.put("organisation", agreement.nonProfitName());
    }

    AgreementValues with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** When and where. */
    AgreementValues when(Agreement agreement) {
        LocalDate from = agreement.from();
        LocalDate until = agreement.until();
        String when = from != null && until != null && !from.equals(until)
                ? texts.text(locale, "agreement.when.fromUntil", from, until)
                : from != null
                        ? texts.text(locale, "agreement.when.on", from)
                        : until != null
                                ? texts.text(locale, "agreement.when.until", until)
                                : texts.text(locale, "agreement.when.open");
        return with("wann", when).with("ort", agreement.place());
    }

    Map<String, Object> all() {
        return Map.copyOf(values);
    }
}
