package de.zusammenspiel.outreach.web;

import static de.zusammenspiel.site.Role.COORDINATOR;
import static de.zusammenspiel.site.Role.GROUP_MEMBER;

import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.MenuSource;
import de.zusammenspiel.web.RouteTable;
import de.zusammenspiel.web.Routes;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class OutreachRoutes implements RouteTable, MenuSource {
    private static final int ORDER = 25;
    private static final String CASE = "/{site}/anfragen/{number}/ansprache";
    private static final String CALL = "/{site}/anfragen/{number}/rundfrage";
    private static final String ONE = "/{site}/ansprachen/{number}";

    @Override
    public void declare(Routes routes) {
        routes.get("/{site}/meine-ansprachen").allow(COORDINATOR, GROUP_MEMBER);
        routes.get("/{site}/meine-ansprachen/liste.csv").allow(COORDINATOR, GROUP_MEMBER);
        routes.get("/{site}/meine-ansprachen/liste.xlsx").allow(COORDINATOR, GROUP_MEMBER);
        routes.get(CASE).allow(COORDINATOR, GROUP_MEMBER);
        routes.on("/{site}/verteilung").allow(COORDINATOR);
        routes.post("/{site}/verteilung/ruecknahme").allow(COORDINATOR);
        routes.on(CASE + "/neu").allow(COORDINATOR, GROUP_MEMBER);
        routes.post(CASE + "/wahl").allow(COORDINATOR);
        routes.post(CASE + "/reicht").allow(COORDINATOR);
        routes.on(CALL).allow(COORDINATOR);
        routes.post(CALL + "/partner").allow(COORDINATOR);
        routes.post(CALL + "/beenden").allow(COORDINATOR);
        routes.get(ONE).allow(COORDINATOR, GROUP_MEMBER);
        routes.get(ONE + "/brief").allow(COORDINATOR, GROUP_MEMBER);
        routes.get(ONE + "/brief.pdf").allow(COORDINATOR, GROUP_MEMBER);
        routes.post(ONE + "/text").allow(COORDINATOR, GROUP_MEMBER);
        routes.post(ONE + "/uebergeben").allow(COORDINATOR, GROUP_MEMBER);
        routes.post(ONE + "/link").allow(COORDINATOR, GROUP_MEMBER);
        routes.post(ONE + "/code").allow(COORDINATOR, GROUP_MEMBER);
        routes.post(ONE + "/gefragt").allow(COORDINATOR, GROUP_MEMBER);
        routes.post(ONE + "/nachgefragt").allow(COORDINATOR, GROUP_MEMBER);
        routes.post(ONE + "/nicht-erreicht").allow(COORDINATOR, GROUP_MEMBER);
        routes.post(ONE + "/zurueckziehen").allow(COORDINATOR, GROUP_MEMBER);
        routes.on(ONE + "/antwort").allow(COORDINATOR, GROUP_MEMBER);
        routes.on("/l/{token}/antwort").link("antwort");
        routes.on("/l/{token}/kontakt").link("kontakt");
    }

    @Override
    public List<Entry> entries(Site site) {
        return List.of(new Entry(ORDER, "outreach.menu", "/meine-ansprachen", viewer -> viewer.is(GROUP_MEMBER))
                .alsoOn("/ansprachen", "/vertretung"));
    }
}
