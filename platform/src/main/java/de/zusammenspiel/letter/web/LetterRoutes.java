package de.zusammenspiel.letter.web;

import static de.zusammenspiel.site.Role.COORDINATOR;
import static de.zusammenspiel.site.Role.SITE_ADMIN;

import de.zusammenspiel.web.RouteTable;
import de.zusammenspiel.web.Routes;
import org.springframework.stereotype.Component;

@Component
class LetterRoutes implements RouteTable {
    @Override
    public void declare(Routes routes) {
        routes.get("/{site}/einstellungen/briefe").allow(COORDINATOR, SITE_ADMIN);
        routes.get("/{site}/einstellungen/briefe/alle").allow(COORDINATOR, SITE_ADMIN);
        routes.post("/{site}/einstellungen/briefe/schreibweise").allow(COORDINATOR, SITE_ADMIN);
        routes.on("/{site}/einstellungen/briefe/sprache").allow(COORDINATOR, SITE_ADMIN);
        routes.on("/{site}/einstellungen/briefe/{letter}").allow(COORDINATOR, SITE_ADMIN);
        routes.post("/{site}/einstellungen/briefe/{letter}/stand").allow(COORDINATOR, SITE_ADMIN);
    }
}
