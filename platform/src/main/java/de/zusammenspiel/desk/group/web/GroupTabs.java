package de.zusammenspiel.desk.group.web;

import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.part.Tab;
import java.util.List;
import java.util.stream.Stream;

/** The pages around the people of the circle. */
final class GroupTabs {
    private GroupTabs() {}

    static List<Tab> of(Site site, String current, FormCheck check) {
        return Stream.of("gruppe", "mitwirkende", "gewinnung")
                .map(path -> new Tab(
                        check.say("group.tab." + path), "/" + site.slug() + "/" + path, path.equals(current), null))
                .toList();
    }
}
