package de.zusammenspiel.directory.web;

import static de.zusammenspiel.site.Role.COORDINATOR;

import de.zusammenspiel.web.RouteTable;
import de.zusammenspiel.web.Routes;
import org.springframework.stereotype.Component;

/** What is talked about with a possible partner is for the coordinator alone until it is signed. */
@Component
class PartnershipRoutes implements RouteTable {
    @Override
    public void declare(Routes routes) {
        routes.get("/{site}/partnerschaften").allow(COORDINATOR);
        routes.get("/{site}/partnerschaften/liste.csv").allow(COORDINATOR);
        routes.get("/{site}/partnerschaften/liste.xlsx").allow(COORDINATOR);
        routes.on("/{site}/partnerschaften/neu").allow(COORDINATOR);
        routes.on("/{site}/partnerschaften/{id}").allow(COORDINATOR);
    }
}
