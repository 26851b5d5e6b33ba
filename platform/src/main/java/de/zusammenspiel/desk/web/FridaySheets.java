package de.zusammenspiel.desk.web;

import de.zusammenspiel.agreement.AgreementCard;
import de.zusammenspiel.agreement.AgreementReports;
import de.zusammenspiel.agreement.PublicStory;
import de.zusammenspiel.agreement.Stories;
import de.zusammenspiel.intake.IntakeReports;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.TodayLine.Urgency;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts the week together: what went well, whom to call on Monday, what may wait, one sentence for the board. */
@Component
class FridaySheets {
    private static final int STORIES = 20;
    /** Everything has to stand on one page. */
    private static final int MOST = 7;

    private static final Set<Urgency> PRESSING = Set.of(Urgency.OVERDUE, Urgency.TODAY);

    private final AgreementReports agreements;
    private final Stories stories;
    private final IntakeReports requests;
    private final TodayList today;

    FridaySheets(AgreementReports agreements, Stories stories, IntakeReports requests, TodayList today) {
        this.agreements = agreements;
        this.stories = stories;
        this.requests = requests;
        this.today = today;
    }

    FridayPage sheet(TodayAsk ask) {
        LocalDate monday = ask.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Instant from = monday.atStartOfDay(Texts.ZONE).toInstant();
        Instant before = monday.plusWeeks(1).atStartOfDay(Texts.ZONE).toInstant();
        int came = requests.milestones(from, before).size();
        List<AgreementCard> agreed = agreements.agreed(from, before);
        List<AgreementCard> kept = agreements.finished(from, before).stream()
                .filter(card -> card.state().isKept())
                .toList();
        List<TodayItem> items = today.items(ask).stream()
                .filter(item -> item.kind() != TodayKind.FRIDAY)
                .toList();
        return new FridayPage(
                ask.say("desk.friday.title"),
                ask.say("desk.friday.week", monday, monday.plusDays(4)),
                ask.words().site().name() + " · Zusammenspiel",
                ask.say("desk.friday.foot", ask.today()),
                ask.at("/freitagsblatt.pdf"),
                ask.say("desk.friday.board.text", came, agreed.size(), kept.size()),
                well(kept, agreed, from, before, ask),
                lines(items, true),
                lines(items, false),
                words(ask));
    }

    private List<FridayPage.Line> well(
            List<AgreementCard> kept, List<AgreementCard> agreed, Instant from, Instant before, TodayAsk ask) {
        List<FridayPage.Line> well = new ArrayList<>();
        kept.forEach(card -> well.add(line("kept", card, ask)));
        stories.latest(STORIES).stream()
                .filter(story -> !story.publishedAt().isBefore(from)
                        && story.publishedAt().isBefore(before))
                .map(story -> line(story, ask))
                .forEach(well::add);
        agreed.stream()
                .filter(card -> kept.stream().noneMatch(done -> done.id().equals(card.id())))
                .forEach(card -> well.add(line("agreed", card, ask)));
        return well.stream().limit(MOST).toList();
    }

    private static FridayPage.Line line(String how, AgreementCard card, TodayAsk ask) {
        return new FridayPage.Line(
                ask.say(
                        "desk.friday." + how,
                        card.companyName(),
                        card.nonProfitName(),
                        DeskWords.brief(card.subject())),
                ask.at("/vereinbarungen/" + card.number()));
    }

    private static FridayPage.Line line(PublicStory story, TodayAsk ask) {
        return new FridayPage.Line(ask.say("desk.friday.story", story.title()), ask.at("/geschichten/" + story.slug()));
    }

    /** What presses is for Monday, the longest waiting first; the rest may wait. */
    private static List<FridayPage.Line> lines(List<TodayItem> items, boolean pressing) {
        return items.stream()
                .filter(item -> PRESSING.contains(item.line().urgency()) == pressing)
                .sorted(Comparator.comparing(TodayItem::since))
                .limit(MOST)
                .map(item -> new FridayPage.Line(
                        item.line().subject() + " " + item.line().sentence(),
                        item.line().url()))
                .toList();
    }

    private static FridayPage.Words words(TodayAsk ask) {
        return new FridayPage.Words(
                ask.say("desk.friday.board"),
                ask.say("desk.friday.well"),
                ask.say("desk.friday.well.none"),
                ask.say("desk.friday.monday"),
                ask.say("desk.friday.monday.none"),
                ask.say("desk.friday.waits"),
                ask.say("desk.friday.waits.none"));
    }
}
