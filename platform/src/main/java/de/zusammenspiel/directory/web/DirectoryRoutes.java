package de.zusammenspiel.directory.web;

import static de.zusammenspiel.site.Role.COORDINATOR;
import static de.zusammenspiel.site.Role.GROUP_MEMBER;
import static de.zusammenspiel.site.Role.SITE_ADMIN;

import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.MenuSource;
import de.zusammenspiel.web.RouteTable;
import de.zusammenspiel.web.Routes;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may do what in the directory: the group looks and notes whom it knows, the coordinator keeps it. */
@Component
class DirectoryRoutes implements RouteTable, MenuSource {
    private static final int ORDER = 40;
    private static final String ONE = "/{site}/organisationen/{id}";

    @Override
    public void declare(Routes routes) {
        routes.get("/{site}/organisationen").allow(COORDINATOR, GROUP_MEMBER, SITE_ADMIN);
        routes.get("/{site}/organisationen/liste.csv").allow(COORDINATOR, SITE_ADMIN);
        routes.get("/{site}/organisationen/liste.xlsx").allow(COORDINATOR, SITE_ADMIN);
        routes.on("/{site}/organisationen/neu").allow(COORDINATOR);
        routes.get(ONE).allow(COORDINATOR, GROUP_MEMBER, SITE_ADMIN);
        routes.on(ONE + "/bearbeiten").allow(COORDINATOR);
        routes.on(ONE + "/pause").allow(COORDINATOR);
        routes.on(ONE + "/kontakt").allow(COORDINATOR);
        routes.on(ONE + "/kontakt/{contact}").allow(COORDINATOR);
        routes.post(ONE + "/kontakt/{contact}/bevorzugt").allow(COORDINATOR);
        routes.on(ONE + "/kontakt/{contact}/grundlage").allow(COORDINATOR);
        routes.on(ONE + "/kontakt/{contact}/mitteilung").allow(COORDINATOR);
        routes.get(ONE + "/eigenes-blatt").allow(COORDINATOR);
        routes.post(ONE + "/eigenes-blatt/link").allow(COORDINATOR);
        routes.on("/l/{token}/betrieb").link("betrieb");
        routes.on(ONE + "/nachweis").allow(COORDINATOR);
        routes.get("/{site}/organisationen/doppelte").allow(COORDINATOR);
        routes.get(ONE + "/doppelt").allow(COORDINATOR);
        routes.on(ONE + "/doppelt/{other}").allow(COORDINATOR);
        routes.post(ONE + "/doppelt/{other}/nicht-doppelt").allow(COORDINATOR);
        routes.post(ONE + "/doppelt/{other}/nicht-doppelt/aufheben").allow(COORDINATOR);
        routes.on(ONE + "/ruhezeiten").allow(COORDINATOR);
        routes.post(ONE + "/ruhezeiten/streichen").allow(COORDINATOR);
        routes.on("/l/{token}/betrieb/ruhezeiten").link("betrieb");
        routes.post("/l/{token}/betrieb/ruhezeiten/streichen").link("betrieb");
        routes.on("/{site}/einstellungen/schulferien").allow(COORDINATOR, SITE_ADMIN);
        routes.post("/{site}/einstellungen/schulferien/vorschlag").allow(COORDINATOR, SITE_ADMIN);
        routes.post("/{site}/einstellungen/schulferien/streichen").allow(COORDINATOR, SITE_ADMIN);
        routes.on(ONE + "/ende").allow(COORDINATOR);
        routes.post(ONE + "/ende/aufheben").allow(COORDINATOR);
        routes.on(ONE + "/ende/wieder").allow(COORDINATOR);
        routes.post(ONE + "/kontakt/{contact}/verstorben").allow(COORDINATOR);
        routes.post(ONE + "/kontakt/{contact}/verstorben/aufheben").allow(COORDINATOR);
        routes.on(ONE + "/bekannt").allow(COORDINATOR, GROUP_MEMBER);
        routes.on(ONE + "/bekannt/ueber").allow(COORDINATOR, GROUP_MEMBER);
        routes.on(ONE + "/bekannt/name").allow(COORDINATOR, GROUP_MEMBER);
        routes.post(ONE + "/bekannt/streichen").allow(COORDINATOR, GROUP_MEMBER);
    }

    @Override
    public List<Entry> entries(Site site) {
        return List.of(new Entry(
                        ORDER,
                        "directory.menu",
                        "/organisationen",
                        viewer -> viewer.is(COORDINATOR) || viewer.is(GROUP_MEMBER) || viewer.is(SITE_ADMIN))
                .alsoOn("/partnerschaften"));
    }
}
