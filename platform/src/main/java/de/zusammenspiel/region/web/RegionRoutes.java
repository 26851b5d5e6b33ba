package de.zusammenspiel.region.web;

import de.zusammenspiel.web.RouteTable;
import de.zusammenspiel.web.Routes;
import org.springframework.stereotype.Component;

@Component
class RegionRoutes implements RouteTable {
    @Override
    public void declare(Routes routes) {
        routes.get("/orte").open();
    }
}
