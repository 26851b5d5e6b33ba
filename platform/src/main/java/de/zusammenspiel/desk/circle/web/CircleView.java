package de.zusammenspiel.desk.circle.web;

import de.zusammenspiel.desk.circle.Budget;
import de.zusammenspiel.desk.circle.CircleMember;
import de.zusammenspiel.desk.circle.CriteriaException;
import de.zusammenspiel.desk.circle.Funding;
import de.zusammenspiel.desk.circle.SteeringCircle;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.Fact;
import de.zusammenspiel.web.part.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the page of the circle together. */
@Component
class CircleView {
    private final SteeringCircle circle;
    private final Clock clock;

    CircleView(SteeringCircle circle, Clock clock) {
        this.circle = circle;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }

    CirclePage page(Site site, CircleForm form, FormCheck check) {
        Budget budget = circle.budget(today().getYear());
        return new CirclePage(
                check.say("circle.title"),
                circle.members().stream().map(one -> house(one, site, check)).toList(),
                budget.sources().stream().map(one -> source(one, site, check)).toList(),
                sums(budget, check),
                circle.exceptions().stream().map(one -> exemption(one, check)).toList(),
                form,
                Option.select(
                        Arrays.stream(CircleMember.Role.values())
                                .map(role -> Option.of(role.name(), check.say("circle.role." + role)))
                                .toList(),
                        Stream.ofNullable(form.role()).toList()),
                Option.select(
                        Arrays.stream(Funding.Kind.values())
                                .map(kind -> Option.of(kind.name(), check.say("circle.kind." + kind)))
                                .toList(),
                        Stream.ofNullable(form.kind()).toList()),
                check.errors());
    }

    static List<Fact> sums(Budget budget, FormCheck check) {
        if (budget.sources().isEmpty()) {
            return List.of();
        }
        List<Fact> sums = new ArrayList<>();
        sums.add(Fact.of(check.say("circle.promised", String.valueOf(budget.year())), euros(budget.promised(), check)));
        sums.add(Fact.of(check.say("circle.received"), euros(budget.received(), check)));
        for (Funding.Kind kind : Funding.Kind.values()) {
            int share = budget.share(kind);
            if (share > 0) {
                sums.add(Fact.of(check.say("circle.share." + kind), check.say("circle.percent", share)));
            }
        }
        return sums;
    }

    static String euros(int amount, FormCheck check) {
        return check.say("circle.euros", amount);
    }

    private static CirclePage.House house(CircleMember one, Site site, FormCheck check) {
        return new CirclePage.House(
                one.organisation(),
                one.person(),
                check.say("circle.role." + one.role()),
                check.say("circle.since", one.from()),
                Action.post(check.say("circle.end"), at(site) + "/mitglieder/" + one.id() + "/ende"));
    }

    private static CirclePage.Source source(Funding one, Site site, FormCheck check) {
        return new CirclePage.Source(
                one.source(),
                check.say("circle.kind." + one.kind()),
                euros(one.promised(), check),
                euros(one.received(), check),
                String.valueOf(one.received()),
                one.note(),
                at(site) + "/mittel/" + one.id());
    }

    private CirclePage.Exemption exemption(CriteriaException one, FormCheck check) {
        return new CirclePage.Exemption(
                one.what(),
                one.reason(),
                check.say("circle.exception.who", one.allowedBy(), one.from(), one.until()),
                one.holdsOn(today()));
    }

    static String at(Site site) {
        return "/" + site.slug() + "/traegerkreis";
    }
}
