package de.zusammenspiel.identity.web;

import de.zusammenspiel.web.RouteTable;
import de.zusammenspiel.web.Routes;
import org.springframework.stereotype.Component;

@Component
class IdentityRoutes implements RouteTable {
    @Override
    public void declare(Routes routes) {
        routes.get("/").open();
        routes.on("/anmelden").open();
        routes.get("/anmelden/unterwegs").open();
        routes.on("/anmelden/{token}").open();
        routes.post("/abmelden").open();
    }
}
