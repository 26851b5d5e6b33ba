package de.zusammenspiel.mail.web;

import static de.zusammenspiel.site.Role.COORDINATOR;

import de.zusammenspiel.web.RouteTable;
import de.zusammenspiel.web.Routes;
import org.springframework.stereotype.Component;

@Component
class MailRoutes implements RouteTable {
    @Override
    public void declare(Routes routes) {
        routes.get("/{site}/post").allow(COORDINATOR);
        routes.get("/{site}/post/liste.csv").allow(COORDINATOR);
        routes.get("/{site}/post/liste.xlsx").allow(COORDINATOR);
        routes.get("/{site}/post/{id}").allow(COORDINATOR);
        routes.post("/{site}/post/{id}/senden").allow(COORDINATOR);
        routes.post("/{site}/post/{id}/lassen").allow(COORDINATOR);
        // Only in a demo without mail server, and only from the same machine: the handler decides.
        routes.get("/postfach").open();
        routes.get("/postfach/{id}").open();
    }
}
