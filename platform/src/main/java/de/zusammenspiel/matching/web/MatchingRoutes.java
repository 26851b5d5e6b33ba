package de.zusammenspiel.matching.web;

import static de.zusammenspiel.site.Role.COORDINATOR;
import static de.zusammenspiel.site.Role.GROUP_MEMBER;
import static de.zusammenspiel.site.Role.SITE_ADMIN;

import de.zusammenspiel.web.RouteTable;
import de.zusammenspiel.web.Routes;
import org.springframework.stereotype.Component;

@Component
class MatchingRoutes implements RouteTable {
    @Override
    public void declare(Routes routes) {
        routes.get("/{site}/anfragen/{number}/vorschlaege").allow(COORDINATOR, GROUP_MEMBER);
        routes.post("/{site}/anfragen/{number}/vorschlaege/oben").allow(COORDINATOR);
        routes.post("/{site}/anfragen/{number}/vorschlaege/freigeben").allow(COORDINATOR);
        routes.post("/{site}/anfragen/{number}/vorschlaege/ausblenden").allow(COORDINATOR);
        routes.on("/{site}/anfragen/{number}/vorschlaege/ausschliessen").allow(COORDINATOR);
        routes.get("/{site}/angebote/{number}/vorschlaege").allow(COORDINATOR);
        routes.on("/{site}/anfragen/brief").allow(COORDINATOR);
        routes.get("/{site}/einstellungen/vorschlaege").allow(COORDINATOR, SITE_ADMIN);
        routes.post("/{site}/einstellungen/vorschlaege/verteilung").allow(COORDINATOR, SITE_ADMIN);
        routes.on("/{site}/einstellungen/vorschlaege/gewichte").allow(SITE_ADMIN);
        routes.post("/{site}/einstellungen/vorschlaege/gewichte/zuruecknahme").allow(SITE_ADMIN);
        routes.on("/{site}/einstellungen/vorschlaege/woerter").allow(COORDINATOR, SITE_ADMIN);
        routes.post("/{site}/einstellungen/vorschlaege/woerter/entfernen").allow(COORDINATOR, SITE_ADMIN);
        routes.post("/{site}/einstellungen/vorschlaege/neuaufbau").allow(SITE_ADMIN);
    }
}
