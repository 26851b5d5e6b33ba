package de.zusammenspiel.desk.web;

import static de.zusammenspiel.site.Role.ADVISER;
import static de.zusammenspiel.site.Role.COORDINATOR;
import static de.zusammenspiel.site.Role.GROUP_MEMBER;
import static de.zusammenspiel.site.Role.SITE_ADMIN;

import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.MenuSource;
import de.zusammenspiel.web.RouteTable;
import de.zusammenspiel.web.Routes;
import java.util.List;
import org.springframework.stereotype.Component;

/** The desk is the coordinator's; members and advisers see of it what concerns them. */
@Component
class DeskRoutes implements RouteTable, MenuSource {
    private static final int TODAY = 10;
    private static final int FIGURES = 70;

    @Override
    public void declare(Routes routes) {
        routes.get("/{site}/heute").allow(COORDINATOR, GROUP_MEMBER, ADVISER, SITE_ADMIN);
        routes.post("/{site}/heute/spaeter").allow(COORDINATOR, GROUP_MEMBER, ADVISER, SITE_ADMIN);
        routes.post("/{site}/heute/zurueckgeholt").allow(COORDINATOR, GROUP_MEMBER, ADVISER, SITE_ADMIN);
        routes.post("/{site}/filter").allow(COORDINATOR, GROUP_MEMBER, ADVISER, SITE_ADMIN);
        routes.post("/{site}/filter/{id}/streichen").allow(COORDINATOR, GROUP_MEMBER, ADVISER, SITE_ADMIN);
        routes.get("/{site}/freitagsblatt").allow(COORDINATOR);
        routes.get("/{site}/freitagsblatt.pdf").allow(COORDINATOR);
        routes.get("/{site}/buergermeisterblatt").allow(COORDINATOR, SITE_ADMIN);
        routes.get("/{site}/buergermeisterblatt.pdf").allow(COORDINATOR, SITE_ADMIN);
        routes.get("/{site}/heute/{act}/{id}").allow(COORDINATOR);
        routes.post("/{site}/heute/{act}/{id}").allow(COORDINATOR, GROUP_MEMBER);
        routes.get("/{site}/anfragen/{number}").allow(COORDINATOR, GROUP_MEMBER, ADVISER);
        routes.get("/{site}/anfragen/{number}/verlauf").allow(COORDINATOR);
        routes.get("/{site}/zahlen").allow(COORDINATOR, SITE_ADMIN);
        routes.get("/{site}/zahlen/zahlen.csv").allow(COORDINATOR, SITE_ADMIN);
        routes.get("/{site}/zahlen/zeilen").allow(COORDINATOR);
        routes.get("/{site}/zahlen/zeilen.csv").allow(COORDINATOR);
    }

    @Override
    public List<Entry> entries(Site site) {
        return List.of(
                new Entry(TODAY, "desk.menu.today", "/heute", viewer -> true)
                        .alsoOn("/notiz", "/notizen", "/post", "/freitagsblatt", "/aufgaben"),
                new Entry(
                                FIGURES,
                                "desk.menu.figures",
                                "/zahlen",
                                viewer -> viewer.is(COORDINATOR) || viewer.is(SITE_ADMIN))
                        .alsoOn("/buergermeisterblatt", "/vereinbarungen"));
    }
}
