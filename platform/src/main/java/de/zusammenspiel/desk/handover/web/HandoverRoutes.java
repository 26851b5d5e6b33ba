package de.zusammenspiel.desk.handover.web;

import static de.zusammenspiel.site.Role.COORDINATOR;
import static de.zusammenspiel.site.Role.SITE_ADMIN;

import de.zusammenspiel.identity.SettingsSource;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.RouteTable;
import de.zusammenspiel.web.Routes;
import java.util.List;
import org.springframework.stereotype.Component;

/** A site admin may plan a handover when nobody else can any more, but sees no cases. */
@Component
class HandoverRoutes implements RouteTable, SettingsSource {
    @Override
    public void declare(Routes routes) {
        routes.on("/{site}/uebergabe").allow(COORDINATOR, SITE_ADMIN);
        routes.get("/{site}/uebergabe/mappe.pdf").allow(COORDINATOR);
        routes.on("/{site}/uebergabe/{id}/abschluss").allow(COORDINATOR, SITE_ADMIN);
        routes.post("/{site}/uebergabe/{id}/absage").allow(COORDINATOR, SITE_ADMIN);
        routes.get("/{site}/uebergabe/{id}/erste-woche").allow(COORDINATOR);
        routes.post("/{site}/uebergabe/{id}/erste-woche/{item}").allow(COORDINATOR);
        routes.post("/{site}/uebergabe/{id}/erste-woche/{item}/offen").allow(COORDINATOR);
        routes.post("/{site}/uebergabe/{id}/vorstellung").allow(COORDINATOR);
        routes.on("/{site}/jahrestermine").allow(COORDINATOR);
        routes.post("/{site}/jahrestermine/{id}/streichen").allow(COORDINATOR);
    }

    @Override
    public List<Entry> entries(Site site) {
        return List.of(
                new Entry(12, "handover.folder.title", "handover.help", "/uebergabe", _ -> true),
                new Entry(
                        13,
                        "handover.year.title",
                        "handover.year.help",
                        "/jahrestermine",
                        viewer -> viewer.is(COORDINATOR)));
    }
}
