package de.zusammenspiel.desk.web;

import de.zusammenspiel.directory.Notice;
import de.zusammenspiel.directory.Notices;
import de.zusammenspiel.web.part.TodayLine;
import de.zusammenspiel.web.part.TodayLine.Urgency;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who has to be told soon that we keep her data, and has no address we could write to by ourselves. */
@Component
class NoticeLines implements TodaySource {
    private static final int MOST = 10;
    private static final int DAYS = 14;

    private final Notices notices;

    NoticeLines(Notices notices) {
        this.notices = notices;
    }

    @Override
    public List<TodayItem> items(TodayAsk ask) {
        return ask.coordinator()
                ? notices.dueBy(ask.today().plusDays(DAYS)).stream()
                        .limit(MOST)
                        .map(notice -> item(notice, ask))
                        .toList()
                : List.of();
    }

    private static TodayItem item(Notice notice, TodayAsk ask) {
        String path = "/organisationen/" + notice.organisation() + "/kontakt/" + notice.contact() + "/mitteilung";
        return new TodayItem(
                TodayKind.STOCK,
                "",
                notice.due(),
                new TodayLine(
                        ask.urgency(notice.due(), Urgency.SOON),
                        notice.name() + ", " + notice.organisationName(),
                        ask.at(path),
                        ask.say("desk.line.notice", notice.source(), notice.due()),
                        null,
                        List.of(ask.act(TodayAct.TOLD, notice.contact()), ask.go("notice", path))));
    }
}
