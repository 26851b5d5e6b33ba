package de.zusammenspiel.desk.notes.web;

import static de.zusammenspiel.site.Role.COORDINATOR;

import de.zusammenspiel.web.RouteTable;
import de.zusammenspiel.web.Routes;
import org.springframework.stereotype.Component;

/** What people say on the telephone is for the coordinator alone. */
@Component
class NoteRoutes implements RouteTable {
    private static final String HISTORY = "/{site}/organisationen/{id}/kontaktgeschichte";
    private static final String ONE = "/{site}/notizen/{id}";

    @Override
    public void declare(Routes routes) {
        routes.on("/{site}/notiz").allow(COORDINATOR);
        routes.get("/{site}/notiz/treffer").allow(COORDINATOR);
        routes.get("/{site}/notizen").allow(COORDINATOR);
        routes.on(ONE).allow(COORDINATOR);
        routes.post(ONE + "/anfrage").allow(COORDINATOR);
        routes.post(ONE + "/angebot").allow(COORDINATOR);
        routes.post(ONE + "/fallnotiz").allow(COORDINATOR);
        routes.post(ONE + "/zuordnung").allow(COORDINATOR);
        routes.post(ONE + "/erledigt").allow(COORDINATOR);
        routes.get("/{site}/notizen/liste.csv").allow(COORDINATOR);
        routes.get("/{site}/notizen/liste.xlsx").allow(COORDINATOR);
        routes.on(HISTORY).allow(COORDINATOR);
        routes.post(HISTORY + "/erledigt").allow(COORDINATOR);
    }
}
