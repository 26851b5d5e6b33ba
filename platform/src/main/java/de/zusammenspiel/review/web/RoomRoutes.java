package de.zusammenspiel.review.web;

import static de.zusammenspiel.site.Role.ADVISER;
import static de.zusammenspiel.site.Role.COORDINATOR;
import static de.zusammenspiel.site.Role.GROUP_MEMBER;

import de.zusammenspiel.web.RouteTable;
import de.zusammenspiel.web.Routes;
import org.springframework.stereotype.Component;

/** The room in which the group meets: its desk, its screen, and what is left to do in the evening. */
@Component
class RoomRoutes implements RouteTable {
    private static final String MEETING = "/{site}/sitzungen/{id}";

    @Override
    public void declare(Routes routes) {
        routes.get(MEETING + "/tisch").allow(COORDINATOR, GROUP_MEMBER);
        routes.post(MEETING + "/tisch").allow(COORDINATOR);
        routes.post(MEETING + "/tisch/{number}").allow(COORDINATOR);
        routes.post(MEETING + "/tisch/{number}/notiz").allow(COORDINATOR);
        routes.post(MEETING + "/tisch/{number}/umlauf").allow(COORDINATOR);
        routes.post(MEETING + "/tisch/{number}/befangen").allow(GROUP_MEMBER);
        routes.post(MEETING + "/anwesende").allow(COORDINATOR);
        routes.get(MEETING + "/leinwand").allow(COORDINATOR, GROUP_MEMBER);

        routes.on(MEETING + "/briefe").allow(COORDINATOR);
        routes.post(MEETING + "/protokoll/versand").allow(COORDINATOR);
        routes.post(MEETING + "/aufgaben").allow(COORDINATOR);
        routes.post("/{site}/aufgaben/{id}/erledigt").allow(COORDINATOR, GROUP_MEMBER);

        routes.on("/{site}/sitzungen/reihe").allow(COORDINATOR);
        routes.get(MEETING + "/termin.ics").allow(COORDINATOR, GROUP_MEMBER);
        routes.on(MEETING + "/absage").allow(COORDINATOR);

        routes.get("/{site}/themen").allow(COORDINATOR, GROUP_MEMBER, ADVISER);
        routes.post("/{site}/themen").allow(COORDINATOR, ADVISER);
        routes.post("/{site}/themen/{id}/beenden").allow(COORDINATOR, ADVISER);

        routes.on("/{site}/sitzungsordnung").allow(COORDINATOR);
        routes.on(MEETING + "/tagesordnung").allow(COORDINATOR);
    }
}
