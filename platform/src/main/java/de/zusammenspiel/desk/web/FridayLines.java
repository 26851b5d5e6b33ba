package de.zusammenspiel.desk.web;

import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.TodayLine;
import de.zusammenspiel.web.part.TodayLine.Urgency;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** From Friday noon on the week lies ready on one page. */
@Component
class FridayLines implements TodaySource {
    private static final int NOON = 12;

    private final Clock clock;

    FridayLines(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<TodayItem> items(TodayAsk ask) {
        ZonedDateTime now = clock.instant().atZone(Texts.ZONE);
        if (!ask.coordinator() || now.getDayOfWeek() != DayOfWeek.FRIDAY || now.getHour() < NOON) {
            return List.of();
        }
        return List.of(new TodayItem(
                TodayKind.FRIDAY,
                "",
                ask.today(),
                new TodayLine(
                        Urgency.PLEASANT,
                        ask.say("desk.friday.title"),
                        ask.at("/freitagsblatt"),
                        ask.say("desk.line.friday"),
                        null,
                        List.of(ask.go("friday", "/freitagsblatt"))),
                "friday " + ask.today()));
    }
}
