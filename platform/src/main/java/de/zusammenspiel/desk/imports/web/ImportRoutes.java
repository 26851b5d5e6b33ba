package de.zusammenspiel.desk.imports.web;

import static de.zusammenspiel.site.Role.COORDINATOR;

import de.zusammenspiel.web.RouteTable;
import de.zusammenspiel.web.Routes;
import org.springframework.stereotype.Component;

@Component
class ImportRoutes implements RouteTable {
    @Override
    public void declare(Routes routes) {
        routes.on("/{site}/import").allow(COORDINATOR);
        routes.on("/{site}/import/{id}").allow(COORDINATOR);
        routes.get("/{site}/import/{id}/hinweise.csv").allow(COORDINATOR);
        routes.post("/{site}/import/{id}/abbrechen").allow(COORDINATOR);
        routes.post("/{site}/import/{id}/rueckgaengig").allow(COORDINATOR);
        routes.post("/{site}/import/{id}/verwerfen").allow(COORDINATOR);
    }
}
