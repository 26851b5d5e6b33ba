package de.zusammenspiel.desk.web;

import de.zusammenspiel.desk.SavedFilters;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Viewer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps how a list is narrowed, and comes back to that list. */
@Controller
class SavedFilterPages {
    private final SavedFilters filters;

    SavedFilterPages(SavedFilters filters) {
        this.filters = filters;
    }

    @PostMapping("/{site}/filter")
    Response save(
            @RequestParam(required = false) @Nullable String list,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String name,
            Site site,
            Viewer viewer,
            FormCheck check) {
        String wanted = FormCheck.clean(list);
        String asked = FormCheck.clean(query);
        String called = FormCheck.clean(name).replace('\n', ' ');
        String back = "/" + site.slug() + wanted + "?" + SavedFilters.lasting(asked);
        return switch (filters.save(viewer.account(), wanted, called, asked)) {
            case DONE -> Redirect.to(back, check.say("desk.filter.saved", called));
            case UNNAMED -> Redirect.to(back, check.say("desk.filter.unnamed"));
            case TOO_MANY -> Redirect.to(back, check.say("desk.filter.tooMany"));
        };
    }

    @PostMapping("/{site}/filter/{id}/streichen")
    Response remove(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String list,
            Site site,
            Viewer viewer,
            FormCheck check) {
        filters.remove(id, viewer.account());
        String wanted = FormCheck.clean(list);
        return Redirect.to(
                "/" + site.slug() + (filters.keeps(wanted) ? wanted : "/heute"), check.say("desk.filter.removed"));
    }
}
