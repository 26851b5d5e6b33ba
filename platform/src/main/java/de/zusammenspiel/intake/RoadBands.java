package de.zusammenspiel.intake;

import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Road;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The road band of a request: its station, since when, who is next. */
@Component
public class RoadBands {
    private final Texts texts;
    private final Clock clock;

    RoadBands(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    public Road of(SupportRequest request, Locale locale) {
        return of(request.step(), request.stepAt(), request.next(), locale);
    }

    public Road of(RequestCard card, Locale locale) {
        return of(card.step(), card.stepAt(), card.next(), locale);
    }

    private Road of(Step step, Instant since, NextActor next, Locale locale) {
        if (step == Step.EVALUATED) {
            return Road.finished();
        }
        int station = step.stage(next).number();
        if (step.isEnd()) {
            return Road.ended(station, word(step, locale), since(since, locale));
        }
        String mover = next == NextActor.NOBODY ? null : texts.text(locale, "intake.next." + next.name());
        return Road.at(station, since(since, locale), mover);
    }

    public String word(Step step, Locale locale) {
        return texts.text(locale, "intake.step." + step.name());
    }

    /** "seit heute", "seit 12 Tagen". */
    private String since(Instant since, Locale locale) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(since, Texts.ZONE), today);
        return days <= 0 ? texts.text(locale, "intake.since.today") : texts.text(locale, "intake.since.days", days);
    }
}
