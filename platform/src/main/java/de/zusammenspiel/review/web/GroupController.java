package de.zusammenspiel.review.web;

import de.zusammenspiel.identity.GroupPart;
import de.zusammenspiel.intake.RequestCard;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.review.Duos;
import de.zusammenspiel.review.MemberLoad;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.Tab;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The group and its load. */
@Controller
class GroupController {
    /** So many cases more than another of the same part, and the load is out of balance. */
    private static final int UNEVEN = 3;

    private final Duos duos;
    private final SupportRequests requests;
    private final Texts texts;

    GroupController(Duos duos, SupportRequests requests, Texts texts) {
        this.duos = duos;
        this.requests = requests;
        this.texts = texts;
    }

    @GetMapping("/{site}/gruppe")
    Response show(Site site, Viewer viewer, Locale locale) {
        List<MemberLoad> loads = duos.loads();
        Map<SupportRequestId, RequestCard> running =
                requests.inStep(Step.open()).stream().collect(Collectors.toMap(RequestCard::id, Function.identity()));
        return new GroupPage(
                texts.text(locale, "review.group.title"),
                tabs(site, "gruppe", texts, locale),
                loads.stream()
                        .map(load -> new GroupPage.Row(
                                load,
                                texts.text(locale, "review.part." + (load.part() == null ? "NONE" : load.part())),
                                duos.casesOf(load.account()).stream()
                                        .filter(running::containsKey)
                                        .map(running::get)
                                        .map(card -> new GroupPage.Case(card.number(), card.question()))
                                        .toList()))
                        .toList(),
                Math.max(1, loads.stream().mapToInt(MemberLoad::running).max().orElse(1)),
                site.hasGroup(),
                viewer.is(Role.COORDINATOR) || viewer.is(Role.SITE_ADMIN),
                hint(loads, locale));
    }

    private @Nullable String hint(List<MemberLoad> loads, Locale locale) {
        for (GroupPart part : GroupPart.values()) {
            List<MemberLoad> some =
                    loads.stream().filter(load -> load.part() == part).toList();
            if (some.isEmpty()) {
                return texts.text(locale, "review.group.lacks." + part);
            }
            MemberLoad least = some.getFirst();
            MemberLoad most = some.getLast();
            if (most.running() - least.running() >= UNEVEN) {
                return texts.text(
                        locale, "review.group.uneven", most.name(), most.running(), least.name(), least.running());
            }
        }
        return null;
    }

    static List<Tab> tabs(Site site, String current, Texts texts, Locale locale) {
        return List.of("gruppe", "sitzungen").stream()
                .map(path -> new Tab(
                        texts.text(locale, "review.tab." + path),
                        "/" + site.slug() + "/" + path,
                        path.equals(current),
                        null))
                .toList();
    }
}
