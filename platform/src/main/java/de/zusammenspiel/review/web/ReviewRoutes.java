package de.zusammenspiel.review.web;

import static de.zusammenspiel.site.Role.ADVISER;
import static de.zusammenspiel.site.Role.COORDINATOR;
import static de.zusammenspiel.site.Role.GROUP_MEMBER;
import static de.zusammenspiel.site.Role.SITE_ADMIN;

import de.zusammenspiel.review.Rounds;
import de.zusammenspiel.web.RouteTable;
import de.zusammenspiel.web.Routes;
import org.springframework.stereotype.Component;

@Component
class ReviewRoutes implements RouteTable {
    @Override
    public void declare(Routes routes) {
        routes.get("/{site}/gruppe").allow(COORDINATOR, GROUP_MEMBER, SITE_ADMIN);
        routes.get("/{site}/gruppe/liste.csv").allow(COORDINATOR, SITE_ADMIN);
        routes.get("/{site}/gruppe/liste.xlsx").allow(COORDINATOR, SITE_ADMIN);
        routes.get("/{site}/sitzungen/liste.csv").allow(COORDINATOR);
        routes.get("/{site}/sitzungen/liste.xlsx").allow(COORDINATOR);

        routes.get("/{site}/sitzungen").allow(COORDINATOR, GROUP_MEMBER);
        routes.post("/{site}/sitzungen").allow(COORDINATOR);
        routes.get("/{site}/sitzungen/{id}").allow(COORDINATOR, GROUP_MEMBER);
        routes.post("/{site}/sitzungen/{id}").allow(COORDINATOR);
        routes.post("/{site}/sitzungen/{id}/auffuellen").allow(COORDINATOR);
        routes.post("/{site}/sitzungen/{id}/einladen").allow(COORDINATOR);
        routes.post("/{site}/sitzungen/{id}/schliessen").allow(COORDINATOR);
        routes.get("/{site}/sitzungen/{id}/protokoll").allow(COORDINATOR, GROUP_MEMBER);
        routes.get("/{site}/sitzungen/{id}/protokoll.pdf").allow(COORDINATOR, GROUP_MEMBER);
        routes.get("/{site}/sitzungen/{id}/punkt/{number}").allow(COORDINATOR, GROUP_MEMBER);
        routes.post("/{site}/sitzungen/{id}/punkt/{number}").allow(COORDINATOR);

        routes.get("/{site}/anfragen/{number}/entscheidung").allow(COORDINATOR, GROUP_MEMBER);
        routes.post("/{site}/anfragen/{number}/entscheidung").allow(COORDINATOR);
        routes.post("/{site}/anfragen/{number}/entscheidung/duo").allow(COORDINATOR);
        routes.post("/{site}/anfragen/{number}/entscheidung/tagesordnung").allow(COORDINATOR);
        routes.post("/{site}/anfragen/{number}/entscheidung/umlauf").allow(COORDINATOR);

        routes.post("/{site}/umlaeufe").allow(COORDINATOR);
        routes.on("/{site}/umlaeufe/{id}").allow(COORDINATOR, GROUP_MEMBER);
        routes.post("/{site}/umlaeufe/{id}/erinnern").allow(COORDINATOR);
        routes.post("/{site}/umlaeufe/{id}/beenden").allow(COORDINATOR);
        routes.on("/l/{token}/umlauf").link(Rounds.LINK);

        routes.get("/{site}/rat").allow(ADVISER);
        routes.get("/{site}/anfragen/{number}/rat").allow(COORDINATOR, GROUP_MEMBER, ADVISER);
        routes.post("/{site}/anfragen/{number}/rat").allow(ADVISER);
    }
}
