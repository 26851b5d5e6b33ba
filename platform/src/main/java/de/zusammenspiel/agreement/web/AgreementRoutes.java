package de.zusammenspiel.agreement.web;

import static de.zusammenspiel.site.Role.COORDINATOR;
import static de.zusammenspiel.site.Role.GROUP_MEMBER;
import static de.zusammenspiel.site.Role.SITE_ADMIN;

import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.MenuSource;
import de.zusammenspiel.web.RouteTable;
import de.zusammenspiel.web.Routes;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may do what with agreements: the coordinator with all of them, a member with those they accompany. */
@Component
class AgreementRoutes implements RouteTable, MenuSource {
    private static final int ORDER = 60;
    private static final String ONE = "/{site}/vereinbarungen/{number}";
    private static final String OF_CASE = "/{site}/anfragen/{number}/vereinbarungen";
    private static final String ACCOMPANY = "/{site}/begleitung";

    @Override
    public void declare(Routes routes) {
        routes.get("/{site}/vereinbarungen").allow(COORDINATOR, SITE_ADMIN);
        routes.get("/{site}/vereinbarungen/liste.csv").allow(COORDINATOR);
        routes.get("/{site}/vereinbarungen/liste.xlsx").allow(COORDINATOR);
        routes.on(OF_CASE).allow(COORDINATOR);
        routes.on(OF_CASE + "/neu").allow(COORDINATOR);
        routes.get(ONE).allow(COORDINATOR);
        routes.on(ONE + "/bearbeiten").allow(COORDINATOR);
        routes.post(ONE + "/senden").allow(COORDINATOR);
        routes.post(ONE + "/bestaetigen").allow(COORDINATOR);
        routes.post(ONE + "/nennung").allow(COORDINATOR);
        routes.post(ONE + "/ratsbeschluss").allow(COORDINATOR);
        routes.post(ONE + "/begleitung").allow(COORDINATOR);
        routes.post(ONE + "/aufheben").allow(COORDINATOR);
        routes.post(ONE + "/neusuche").allow(COORDINATOR);
        routes.on(ONE + "/abschluss").allow(COORDINATOR);
        routes.get(ONE + "/vereinbarung.pdf").allow(COORDINATOR, GROUP_MEMBER);
        routes.get(ONE + "/lieferschein").allow(COORDINATOR, GROUP_MEMBER);
        routes.on(ONE + "/dank").allow(COORDINATOR, GROUP_MEMBER);
        routes.get(ONE + "/dank.pdf").allow(COORDINATOR, GROUP_MEMBER);
        routes.on(ONE + "/wirkung").allow(COORDINATOR, GROUP_MEMBER);
        routes.post(ONE + "/nachgefragt").allow(COORDINATOR, GROUP_MEMBER);
        routes.on(ONE + "/geschichte").allow(COORDINATOR);
        routes.get(ONE + "/geschichte/foto").allow(COORDINATOR);
        routes.post(ONE + "/geschichte/zurueckziehen").allow(COORDINATOR);
        routes.get(ACCOMPANY).allow(COORDINATOR, GROUP_MEMBER);
        routes.on(ACCOMPANY + "/{number}").allow(COORDINATOR, GROUP_MEMBER);
        routes.on("/l/{token}/begleitung").link("begleitung");
        routes.on("/l/{token}/vereinbarung").link("vereinbarung");
        routes.get("/l/{token}/vereinbarung/papier").link("vereinbarung");
        routes.on("/l/{token}/abschluss").link("abschluss");
        routes.on("/{site}/organisationen/{id}/jahresblatt").allow(COORDINATOR);
        routes.post("/{site}/organisationen/{id}/jahresblatt/uebergeben").allow(COORDINATOR);
        routes.get("/{site}/organisationen/{id}/jahresblatt.pdf").allow(COORDINATOR);
        routes.on("/{site}/vereinbarungen/jahresblaetter").allow(COORDINATOR);
        routes.get("/{site}/vereinbarungen/jahresblaetter.zip").allow(COORDINATOR);
        routes.get("/l/{token}/betrieb/jahresblatt").link("betrieb");
        routes.get("/{site}/geschichten").open();
        routes.get("/{site}/geschichten/{slug}").open();
        routes.get("/{site}/geschichten/{slug}/foto").open();
        routes.on("/{site}/einstellungen/rechenwerte").allow(COORDINATOR, SITE_ADMIN);
    }

    @Override
    public List<Entry> entries(Site site) {
        return List.of(
                new Entry(ORDER, "agreement.menu", "/vereinbarungen", viewer -> viewer.is(COORDINATOR))
                        .alsoOn("/begleitung"),
                new Entry(
                                ORDER,
                                "agreement.menu.accompany",
                                "/begleitung",
                                viewer -> viewer.is(GROUP_MEMBER) && !viewer.is(COORDINATOR))
                        .alsoOn("/vereinbarungen"));
    }
}
