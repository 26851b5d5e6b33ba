package de.zusammenspiel.intake.web;

import de.zusammenspiel.intake.NextActor;
import de.zusammenspiel.intake.RequestCard;
import de.zusammenspiel.intake.RequestFilter;
import de.zusammenspiel.intake.RoadBands;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.shared.Slice;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.ListQuery;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.TableFile;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.Option;
import de.zusammenspiel.web.part.Pager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class RequestListPages {
    private final SupportRequests requests;
    private final RoadBands roads;
    private final Clock clock;

    RequestListPages(SupportRequests requests, RoadBands roads, Clock clock) {
        this.requests = requests;
        this.roads = roads;
        this.clock = clock;
    }

    @GetMapping("/{site}/anfragen")
    Response list(
            @ModelAttribute RequestListForm form,
            @RequestParam(required = false) @Nullable String seite,
            Site site,
            Viewer viewer,
            FormCheck say) {
        boolean coordinator = viewer.is(Role.COORDINATOR);
        Set<Step> visible = RequestListForm.visible(viewer);
        LocalDate today = today();
        Slice<RequestCard> slice = requests.list(form.filter(visible, today), ListQuery.page(seite));
        String path = "/" + site.slug() + "/anfragen";
        return new RequestListPage(
                say.say("intake.list.title"),
                form,
                Option.select(steps(visible, say), form.step()),
                Words.kindOptions(List.of(ListQuery.clean(form.kind())), say),
                Option.select(sorts(say), form.sort()),
                "true".equals(form.overdue()),
                slice.rows().stream().map(card -> row(path, card, today, say)).toList(),
                Pager.of(slice, path + form.query()),
                form.query(),
                form.filtered(),
                coordinator);
    }

    @GetMapping("/{site}/anfragen/liste.csv")
    Response csv(@ModelAttribute RequestListForm form, FormCheck say) {
        return file(form, say).csv();
    }

    @GetMapping("/{site}/anfragen/liste.xlsx")
    Response xlsx(@ModelAttribute RequestListForm form, FormCheck say) {
        return file(form, say).xlsx();
    }

    private TableFile file(RequestListForm form, FormCheck say) {
        LocalDate today = today();
        return new TableFile(
                say.say("intake.list.file"),
                List.of(
                        say.say("intake.list.number"),
                        say.say("intake.field.question"),
                        say.say("intake.list.organisation"),
                        say.say("intake.field.kinds"),
                        say.say("intake.field.place"),
                        say.say("intake.field.wishDate"),
                        say.say("intake.list.step"),
                        say.say("intake.list.due"),
                        say.say("intake.list.next")),
                requests.all(form.filter(EnumSet.allOf(Step.class), today)).stream()
                        .map(card -> List.of(
                                card.number(),
                                card.question(),
                                card.organisationName(),
                                Words.kinds(card.kinds(), say.locale()),
                                card.placeLabel(),
                                day(card.wishDate(), say),
                                roads.word(card.step(), say.locale()),
                                day(card.due(), say),
                                say.say("intake.next." + card.next().name())))
                        .toList());
    }

    private RequestListPage.Row row(String path, RequestCard card, LocalDate today, FormCheck say) {
        LocalDate due = card.due();
        boolean needsScreening = card.step() == Step.SUBMITTED || card.step() == Step.CLARIFYING;
        return new RequestListPage.Row(
                path + "/" + card.number() + (needsScreening ? "/pruefung" : ""),
                card.number(),
                card.question(),
                card.organisationName(),
                Words.kinds(card.kinds(), say.locale()),
                card.placeLabel(),
                day(card.wishDate(), say),
                roads.of(card, say.locale()),
                due == null ? null : Texts.date(say.locale(), due),
                due != null && due.isBefore(today),
                card.next() == NextActor.NOBODY
                        ? ""
                        : say.say("intake.next." + card.next().name()));
    }

    private static String day(@Nullable LocalDate day, FormCheck say) {
        return day == null ? "" : Texts.date(say.locale(), day);
    }

    private List<Option> steps(Set<Step> visible, FormCheck say) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("ALL", say.say("intake.list.all")));
        for (Step step : Step.values()) {
            if (step != Step.DRAFT && visible.contains(step)) {
                options.add(Option.of(step.name(), roads.word(step, say.locale())));
            }
        }
        return options;
    }

    private static List<Option> sorts(FormCheck say) {
        return Arrays.stream(RequestFilter.Sort.values())
                .map(sort -> Option.of(sort.name(), say.say("intake.sort." + sort.name())))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }
}
