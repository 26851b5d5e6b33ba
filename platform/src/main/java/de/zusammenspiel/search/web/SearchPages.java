package de.zusammenspiel.search.web;

import de.zusammenspiel.search.Results;
import de.zusammenspiel.search.Search;
import de.zusammenspiel.search.SearchKind;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.ListQuery;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.Tab;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One field for everything. */
@Controller
class SearchPages {
    private static final int OF_EACH = 6;
    private static final int OF_ONE = 100;
    private static final int WHILE_TYPING = 3;
    private static final int SHORTEST_WHILE_TYPING = 2;

    private final Search search;
    private final FoundLines lines;

    SearchPages(Search search, FoundLines lines) {
        this.search = search;
        this.lines = lines;
    }

    @GetMapping("/{site}/suche")
    Response show(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String art,
            Site site,
            Viewer viewer,
            FormCheck say) {
        String typed = ListQuery.clean(text);
        SearchKind only = Arrays.stream(SearchKind.values())
                .filter(kind -> kind.word().equals(art))
                .findFirst()
                .orElse(null);
        Results everything = search.find(typed, null, OF_EACH, viewer);
        Results shown = only == null ? everything : search.find(typed, only, OF_ONE, viewer);
        return new SearchPage(
                say.say("search.title"),
                typed,
                only == null ? null : only.word(),
                lead(typed, shown, say),
                tabs(typed, everything, only, site, say),
                groups(typed, shown, only == null ? OF_EACH : OF_ONE, site, say));
    }

    /** The best of each kind while somebody types. */
    @GetMapping("/{site}/suche/treffer")
    Response piece(@RequestParam(required = false) @Nullable String text, Site site, Viewer viewer, FormCheck say) {
        String typed = ListQuery.clean(text);
        Results found = typed.length() < SHORTEST_WHILE_TYPING
                ? new Results(List.of(), false)
                : search.find(typed, null, WHILE_TYPING, viewer);
        return new SearchPiece(
                say.say("search.title"), groups(typed, found, WHILE_TYPING, site, say), url(typed, null, site));
    }

    private static String lead(String typed, Results found, FormCheck say) {
        if (typed.isEmpty()) {
            return say.say("search.lead");
        }
        if (found.total() == 0) {
            return say.say("search.nothing", typed);
        }
        return say.say(found.similar() ? "search.similar" : "search.found", found.total(), typed);
    }

    private static List<Tab> tabs(String typed, Results found, @Nullable SearchKind only, Site site, FormCheck say) {
        if (found.groups().size() < 2) {
            return List.of();
        }
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab(say.say("search.all"), url(typed, null, site), only == null, found.total()));
        for (Results.Group group : found.groups()) {
            tabs.add(new Tab(
                    say.say("search.kind." + group.kind()),
                    url(typed, group.kind(), site),
                    group.kind() == only,
                    group.total()));
        }
        return tabs;
    }

    private List<SearchPage.Group> groups(String typed, Results found, int each, Site site, FormCheck say) {
        return found.groups().stream()
                .map(group -> new SearchPage.Group(
                        group.kind().word(),
                        say.say("search.kind." + group.kind()),
                        group.found().stream()
                                .map(one -> lines.line(one, site, say))
                                .toList(),
                        all(group, each, say),
                        url(typed, group.kind(), site)))
                .toList();
    }

    /** The way to the rest, or null where there is none. */
    private static @Nullable String all(Results.Group group, int each, FormCheck say) {
        int total = group.total();
        if (total <= group.found().size()) {
            return null;
        }
        if (each == OF_ONE) {
            return say.say("search.narrow", total);
        }
        return total <= OF_ONE ? say.say("search.more", total) : say.say("search.best", OF_ONE, total);
    }

    private static String url(String typed, @Nullable SearchKind kind, Site site) {
        String query = "?text=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        return "/" + site.slug() + "/suche" + query + (kind == null ? "" : "&art=" + kind.word());
    }
}
