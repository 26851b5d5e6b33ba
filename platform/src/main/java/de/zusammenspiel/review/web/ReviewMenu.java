package de.zusammenspiel.review.web;

import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.MenuSource;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ReviewMenu implements MenuSource {
    private static final int ORDER = 50;

    @Override
    public List<Entry> entries(Site site) {
        return List.of(
                new Entry(
                                ORDER,
                                "review.menu.group",
                                "/gruppe",
                                viewer -> site.hasGroup()
                                        && (viewer.is(Role.COORDINATOR)
                                                || viewer.is(Role.GROUP_MEMBER)
                                                || viewer.is(Role.SITE_ADMIN)))
                        .alsoOn("/mitwirkende", "/gewinnung"),
                new Entry(
                                ORDER + 1,
                                "review.menu.meetings",
                                "/sitzungen",
                                viewer -> site.hasGroup()
                                        && (viewer.is(Role.COORDINATOR) || viewer.is(Role.GROUP_MEMBER)))
                        .alsoOn("/umlaeufe", "/themen", "/sitzungsordnung"),
                new Entry(ORDER + 2, "review.menu.advice", "/rat", viewer -> viewer.is(Role.ADVISER))
                        .alsoOn("/themen"));
    }
}
