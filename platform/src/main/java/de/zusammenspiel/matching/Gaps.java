package de.zusammenspiel.matching;

import de.zusammenspiel.intake.Offer;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What nobody has, in so many words that one knows whom to think of: kind by kind, beside the competences. */
@Component
class Gaps {
    private final Offers offers;
    private final Wording wording;
    private final Texts texts;

    Gaps(Offers offers, Wording wording, Texts texts) {
        this.offers = offers;
        this.wording = wording;
        this.texts = texts;
    }

    /** What lies in store of the kinds that are needed, though nothing of it fits. */
    List<String> of(SupportRequest request, Locale locale) {
        List<Offer> open = offers.open();
        List<String> gaps = new ArrayList<>();
        for (ResourceKind kind : ResourceKind.values()) {
            if (request.kinds().contains(kind)) {
                long there =
                        open.stream().filter(one -> one.kinds().contains(kind)).count();
                String name = wording.isEnglish(locale) ? kind.english() : kind.german();
                gaps.add(
                        there == 0
                                ? texts.text(locale, "matching.gap.noKind", name)
                                : texts.text(locale, "matching.gap.kind", name, there));
            }
        }
        return gaps;
    }
}
