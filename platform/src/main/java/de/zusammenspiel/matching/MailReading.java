package de.zusammenspiel.matching;

import de.zusammenspiel.matcher.Locality;
import de.zusammenspiel.matcher.TimeWindow;
import de.zusammenspiel.matcher.draft.Draft;
import de.zusammenspiel.matcher.draft.Drafting;
import de.zusammenspiel.matcher.phrase.PlacePhrases.Place;
import de.zusammenspiel.region.Municipalities;
import de.zusammenspiel.region.Municipality;
import de.zusammenspiel.region.Resolution;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the draft of a request or an offer from a pasted letter. Keeps nothing. */
@Service
public class MailReading {
    /** More is not read before a decision. */
    private static final int NAMED = 5;

    /** Weaker hints only confuse. */
    private static final double WORTH_NAMING = 0.4;

    private final SiteLanguage language;
    private final Municipalities municipalities;
    private final Clock clock;

    MailReading(SiteLanguage language, Municipalities municipalities, Clock clock) {
        this.language = language;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MailDraft read(String letter) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        Draft draft = new Drafting(language.current().understander(), this::find).draftOf(letter, today);
        Place place = draft.place();
        return new MailDraft(
                switch (draft.side().side()) {
                    case REQUEST -> MailDraft.Side.REQUEST;
                    case OFFER -> MailDraft.Side.OFFER;
                    case UNCLEAR -> null;
                },
                draft.side().german(),
                draft.concepts().stream()
                        .filter(hit -> hit.weight() >= WORTH_NAMING)
                        .limit(NAMED)
                        .map(OwnWords::understood)
                        .toList(),
                text(draft.organisation()),
                draft.what().isBlank() ? draft.title() : draft.what(),
                draft.kinds(),
                bare(draft.amount().text()),
                day(draft.window()),
                place == null ? null : place.locality().ags(),
                place == null ? "" : Objects.requireNonNullElse(place.locality().city(), place.words()),
                text(draft.contact().name()),
                text(draft.contact().mail()),
                text(draft.contact().phone()),
                draft.leftover());
    }

    private static @Nullable LocalDate day(@Nullable TimeWindow window) {
        if (window == null) {
            return null;
        }
        return window.until() == null ? window.from() : window.until();
    }

    private static String text(@Nullable String read) {
        return read == null ? "" : read;
    }

    private Optional<Locality> find(String nameOrPostcode) {
        if (nameOrPostcode.matches("[0-9]{5}")) {
            List<Municipality> there = municipalities.byPlz(nameOrPostcode);
            return there.size() == 1
                    ? Optional.of(locality(
                            there.getFirst().ags().value(), there.getFirst().name()))
                    : Optional.empty();
        }
        return municipalities.resolve(nameOrPostcode, null) instanceof Resolution.Found found
                ? Optional.of(locality(found.ags().value(), found.label()))
                : Optional.empty();
    }

    private static Locality locality(String ags, String label) {
        return new Locality(null, ags, label);
    }

    /** As it stands in a field, not at the end of a sentence. */
    private static String bare(String amount) {
        return amount.replaceFirst("[\\s.,;!]+$", "");
    }
}
