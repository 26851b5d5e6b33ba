package de.zusammenspiel.desk.circle.web;

import de.zusammenspiel.agreement.AgreementFigures;
import de.zusammenspiel.agreement.Valuation;
import de.zusammenspiel.desk.Figures;
import de.zusammenspiel.desk.Period;
import de.zusammenspiel.desk.SiteFigures;
import de.zusammenspiel.desk.circle.SteeringCircle;
import de.zusammenspiel.desk.handover.YearDates;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.review.Meetings;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Fact;
import de.zusammenspiel.web.part.Tab;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Adds a quarter up for the circle. */
@Component
class CircleStatuses {
    private static final int DATES = 5;
    private final Figures figures;
    private final SteeringCircle circle;
    private final Accounts accounts;
    private final Meetings meetings;
    private final YearDates dates;

    CircleStatuses(Figures figures, SteeringCircle circle, Accounts accounts, Meetings meetings, YearDates dates) {
        this.figures = figures;
        this.circle = circle;
        this.accounts = accounts;
        this.meetings = meetings;
        this.dates = dates;
    }

    CircleStatus of(Period period, LocalDate today, Site site, FormCheck check) {
        String at = CircleView.at(site);
        return new CircleStatus(
                check.say("circle.status.title"),
                check.say("circle.status.lead", site.name(), name(period, check), today),
                site.name() + " · Zusammenspiel",
                check.say("circle.status.foot", today),
                at,
                at + "/stand.pdf?zeitraum=" + period.key(),
                Period.choices(today).stream()
                        .map(one -> new Tab(
                                name(one, check), at + "/stand?zeitraum=" + one.key(), one.equals(period), null))
                        .toList(),
                List.of(
                        new CircleStatus.Part(check.say("circle.status.work"), work(period, check)),
                        new CircleStatus.Part(check.say("circle.status.people"), people(period, today, check)),
                        new CircleStatus.Part(check.say("circle.status.money"), money(period, check)),
                        new CircleStatus.Part(check.say("circle.status.ahead"), ahead(today, check))));
    }

    private static String name(Period period, FormCheck check) {
        return period.quarter() == 0
                ? String.valueOf(period.year())
                : check.say("circle.quarter", String.valueOf(period.quarter()), String.valueOf(period.year()));
    }

    private List<Fact> work(Period period, FormCheck check) {
        SiteFigures site = figures.of(period);
        AgreementFigures totals = site.totals();
        return List.of(
                fact("came", site.requests().size(), check),
                fact("accepted", site.with(SiteFigures.Outcome.ACCEPTED).size(), check),
                fact("agreed", site.agreed().size(), check),
                fact("kept", site.kept().size(), check),
                fact("hours", Math.round(site.hours(Valuation.Moment.ACTUAL)), check),
                fact("companies", totals.companiesNew() + totals.companiesReturning(), check),
                fact("nonProfits", totals.nonProfits(), check));
    }

    private List<Fact> people(Period period, LocalDate today, FormCheck check) {
        long held = meetings.closed().stream()
                .map(meeting -> meeting.start().toLocalDate())
                .filter(day -> !day.isBefore(period.firstDay()) && !day.isAfter(period.lastDay()))
                .count();
        return List.of(
                fact("group", accounts.membersOf(Role.GROUP_MEMBER).size(), check),
                fact("meetings", held, check),
                fact("circle", circle.members().size(), check),
                fact(
                        "exceptions",
                        circle.exceptions().stream()
                                .filter(one -> one.holdsOn(today))
                                .count(),
                        check));
    }

    private List<Fact> money(Period period, FormCheck check) {
        List<Fact> sums = CircleView.sums(circle.budget(period.year()), check);
        return sums.isEmpty() ? List.of(Fact.of(check.say("circle.received"), null)) : sums;
    }

    private List<Fact> ahead(LocalDate today, FormCheck check) {
        List<Fact> ahead = new ArrayList<>();
        meetings.next()
                .ifPresent(meeting -> ahead.add(Fact.of(
                        Texts.date(check.locale(), meeting.start().toLocalDate()),
                        check.say("circle.status.meeting"))));
        dates.all().stream()
                .filter(date -> !date.next(today).isBefore(today))
                .limit(DATES)
                .forEach(date -> ahead.add(Fact.of(Texts.date(check.locale(), date.next(today)), date.what())));
        return ahead;
    }

    private static Fact fact(String name, Number value, FormCheck check) {
        return Fact.of(check.say("circle.figure." + name), Texts.number(check.locale(), value));
    }
}
