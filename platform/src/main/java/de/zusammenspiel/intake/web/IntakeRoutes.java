package de.zusammenspiel.intake.web;

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

/** Anybody asks and offers; the coordinator screens; the group sees what was screened. */
@Component
class IntakeRoutes implements RouteTable, MenuSource {
    private static final String REQUEST = "/{site}/anfragen/{number}";
    private static final String OFFER = "/{site}/angebote/{number}";

    @Override
    public void declare(Routes routes) {
        routes.get("/{site}").open();
        routes.on("/{site}/anfrage").open();
        routes.on("/{site}/angebot").open();
        routes.on("/l/{token}/entwurf").link("entwurf");
        routes.get("/l/{token}/status").link("status");
        routes.post("/l/{token}/status/antwort").link("status");
        routes.post("/l/{token}/status/zurueckziehen").link("status");
        routes.on("/l/{token}/rueckfrage").link("rueckfrage");
        routes.on("/l/{token}/angebot").link("angebot");
        routes.on("/l/{token}/gebraucht").link("gebraucht");

        routes.get("/{site}/anfragen").allow(COORDINATOR, GROUP_MEMBER, ADVISER);
        routes.get("/{site}/anfragen/liste.csv").allow(COORDINATOR);
        routes.get("/{site}/anfragen/liste.xlsx").allow(COORDINATOR);
        routes.on("/{site}/anfragen/telefon").allow(COORDINATOR);
        routes.on(REQUEST + "/bearbeiten").allow(COORDINATOR);
        routes.on(REQUEST + "/pruefung").allow(COORDINATOR);
        routes.on(REQUEST + "/pruefung/rueckfrage").allow(COORDINATOR);
        routes.on(REQUEST + "/pruefung/ablehnen").allow(COORDINATOR);
        routes.on(REQUEST + "/pruefung/verweisen").allow(COORDINATOR);
        routes.on(REQUEST + "/pruefung/aufteilen").allow(COORDINATOR);
        routes.post(REQUEST + "/rueckfrage/{id}").allow(COORDINATOR);
        routes.post(REQUEST + "/zurueckziehen").allow(COORDINATOR);
        routes.post(REQUEST + "/wiederaufnehmen").allow(COORDINATOR);

        routes.get("/{site}/angebote").allow(COORDINATOR, GROUP_MEMBER);
        routes.get("/{site}/angebote/liste.csv").allow(COORDINATOR);
        routes.get("/{site}/angebote/liste.xlsx").allow(COORDINATOR);
        routes.on("/{site}/angebote/neu").allow(COORDINATOR);
        routes.get(OFFER).allow(COORDINATOR, GROUP_MEMBER);
        routes.on(OFFER + "/bearbeiten").allow(COORDINATOR);
        routes.post(OFFER + "/freigeben").allow(COORDINATOR);
        routes.post(OFFER + "/schliessen").allow(COORDINATOR);
        routes.post(OFFER + "/oeffnen").allow(COORDINATOR);
        routes.post(OFFER + "/fragen").allow(COORDINATOR);
        routes.post(OFFER + "/anfrage").allow(COORDINATOR);

        routes.on("/{site}/einstellungen/kriterien").allow(COORDINATOR, SITE_ADMIN);
        routes.on("/{site}/einstellungen/adressen").allow(COORDINATOR, SITE_ADMIN);
    }

    @Override
    public List<Entry> entries(Site site) {
        return List.of(
                new Entry(
                                20,
                                "intake.list.title",
                                "/anfragen",
                                viewer -> viewer.is(COORDINATOR) || viewer.is(GROUP_MEMBER) || viewer.is(ADVISER))
                        .alsoOn("/verteilung", "/ansprachen", "/meine-ansprachen"),
                new Entry(
                        30,
                        "intake.offers.title",
                        "/angebote",
                        viewer -> viewer.is(COORDINATOR) || viewer.is(GROUP_MEMBER)));
    }
}
