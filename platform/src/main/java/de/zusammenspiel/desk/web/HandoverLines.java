package de.zusammenspiel.desk.web;

import de.zusammenspiel.desk.handover.FirstWeek;
import de.zusammenspiel.desk.handover.Handover;
import de.zusammenspiel.desk.handover.Handovers;
import de.zusammenspiel.desk.handover.YearDate;
import de.zusammenspiel.desk.handover.YearDates;
import de.zusammenspiel.identity.Deputies;
import de.zusammenspiel.identity.Deputy;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.TodayLine;
import de.zusammenspiel.web.part.TodayLine.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Standing in, handing over, and what of the year comes near. */
@Component
class HandoverLines implements TodaySource {
    /** Where a member of the group finds what she asks, and what those ask for whom she stands in. */
    private static final String OWN = "/meine-ansprachen";

    /** Money and reports want to be begun in time; other dates are near enough a week before. */
    private static final int DAYS_FOR_REPORTS = 28;

    private static final int DAYS_FOR_DATES = 7;

    private final Deputies deputies;
    private final Handovers handovers;
    private final YearDates dates;

    HandoverLines(Deputies deputies, Handovers handovers, YearDates dates) {
        this.deputies = deputies;
        this.handovers = handovers;
        this.dates = dates;
    }

    @Override
    public List<TodayItem> items(TodayAsk ask) {
        if (!ask.coordinator() && !ask.member()) {
            return List.of();
        }
        UUID me = ask.viewer().account();
        List<TodayItem> items = new ArrayList<>();
        for (Deputy deputy : deputies.onDuty()) {
            if (deputy.deputy().equals(me)) {
                items.add(standingIn(deputy, ask));
            } else if (deputy.account().equals(me)) {
                items.add(away(deputy, ask));
            }
        }
        if (!ask.coordinator()) {
            return items;
        }
        for (Handover handover : handovers.current()) {
            if (handover.successor().equals(me)) {
                FirstWeek week = handovers.firstWeek(handover.id());
                if (week.open() > 0) {
                    items.add(takingOver(handover, week.open(), ask));
                }
            } else if (handover.leaver().equals(me) && handover.isAhead()) {
                items.add(leaving(handover, ask));
            }
        }
        dates.all().forEach(date -> near(date, items, ask));
        return items;
    }

    private static TodayItem standingIn(Deputy deputy, TodayAsk ask) {
        return item(
                deputy.from(),
                Urgency.SOON,
                ask.say("deputy.today.subject"),
                ask.say("deputy.today.mine", deputy.accountName(), deputy.until(), deputy.note()),
                ask.coordinator() ? "/uebergabe" : OWN,
                ask.coordinator()
                        ? List.of(Action.link(ask.say("handover.folder.title"), ask.at("/uebergabe")))
                        : List.of(Action.link(ask.say("outreach.mine.title"), ask.at(OWN))),
                ask);
    }

    private static TodayItem away(Deputy deputy, TodayAsk ask) {
        return item(
                deputy.from(),
                Urgency.SOON,
                ask.say("deputy.today.subject"),
                ask.say("deputy.today.away", deputy.deputyName(), deputy.until()),
                "/vertretung",
                List.of(Action.post(ask.say("deputy.today.back"), ask.at("/vertretung/" + deputy.id() + "/beenden"))),
                ask);
    }

    private static TodayItem takingOver(Handover handover, int open, TodayAsk ask) {
        String path = "/uebergabe/" + handover.id() + "/erste-woche";
        return item(
                handover.onDay(),
                Urgency.TODAY,
                ask.say("handover.today.subject"),
                ask.say("handover.today.week", open, handover.leaverName()),
                path,
                List.of(Action.link(ask.say("handover.toWeek"), ask.at(path))),
                ask);
    }

    private static TodayItem leaving(Handover handover, TodayAsk ask) {
        return item(
                handover.onDay(),
                ask.urgency(handover.onDay(), Urgency.SOON),
                ask.say("handover.today.subject"),
                ask.say("handover.today.leaving", handover.successorName(), handover.onDay()),
                "/uebergabe",
                List.of(Action.link(ask.say("handover.folder.title"), ask.at("/uebergabe"))),
                ask);
    }

    private static void near(YearDate date, List<TodayItem> items, TodayAsk ask) {
        LocalDate day = date.next(ask.today());
        int ahead = date.kind() == YearDate.Kind.DATE ? DAYS_FOR_DATES : DAYS_FOR_REPORTS;
        if (day.isAfter(ask.today().plusDays(ahead)) || day.isBefore(ask.today().minusDays(ahead))) {
            return;
        }
        // By its own id, so that one date put off does not take the others with it.
        items.add(new TodayItem(
                TodayKind.HANDOVER,
                "",
                day,
                new TodayLine(
                        ask.urgency(day, Urgency.SOON),
                        date.what(),
                        ask.at("/jahrestermine"),
                        ask.say("handover.today.date", day),
                        null,
                        List.of(
                                ask.act(TodayAct.DATE_DONE, date.id()),
                                Action.link(ask.say("handover.year.title"), ask.at("/jahrestermine")))),
                date.id().toString()));
    }

    private static TodayItem item(
            LocalDate since,
            Urgency urgency,
            String subject,
            String sentence,
            String path,
            List<Action> answers,
            TodayAsk ask) {
        return new TodayItem(
                TodayKind.HANDOVER,
                "",
                since,
                new TodayLine(urgency, subject, ask.at(path), sentence.strip(), null, answers));
    }
}
