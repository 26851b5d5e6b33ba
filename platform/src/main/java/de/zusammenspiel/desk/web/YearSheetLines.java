package de.zusammenspiel.desk.web;

import de.zusammenspiel.agreement.YearSheets;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.TodayLine;
import de.zusammenspiel.web.part.TodayLine.Urgency;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.springframework.stereotype.Component;

/** In January companies like to read what became of their year; whoever has not got a sheet is not forgotten after it. */
@Component
class YearSheetLines implements TodaySource {
    private final YearSheets sheets;

    YearSheetLines(YearSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public List<TodayItem> items(TodayAsk ask) {
        Month month = ask.today().getMonth();
        if (!ask.coordinator() || month.compareTo(Month.MARCH) > 0) {
            return List.of();
        }
        int year = ask.today().getYear() - 1;
        int open = sheets.unsent(year);
        if (open == 0) {
            return List.of();
        }
        String path = "/vereinbarungen/jahresblaetter?jahr=" + year;
        return List.of(new TodayItem(
                TodayKind.THANKS,
                "",
                LocalDate.of(year + 1, Month.JANUARY, 1),
                new TodayLine(
                        month == Month.JANUARY ? Urgency.SOON : Urgency.TODAY,
                        ask.say("desk.line.yearSheets.subject", String.valueOf(year)),
                        ask.at(path),
                        ask.say("desk.line.yearSheets", open),
                        null,
                        List.of(Action.link(ask.say("desk.go.yearSheets"), ask.at(path)))),
                path));
    }
}
