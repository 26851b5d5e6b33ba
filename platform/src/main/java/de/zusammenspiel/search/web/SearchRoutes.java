package de.zusammenspiel.search.web;

import static de.zusammenspiel.site.Role.ADVISER;
import static de.zusammenspiel.site.Role.COORDINATOR;
import static de.zusammenspiel.site.Role.GROUP_MEMBER;
import static de.zusammenspiel.site.Role.SITE_ADMIN;

import de.zusammenspiel.web.RouteTable;
import de.zusammenspiel.web.Routes;
import org.springframework.stereotype.Component;

/** Everybody at a site may search; everybody finds what they may see. */
@Component
class SearchRoutes implements RouteTable {
    @Override
    public void declare(Routes routes) {
        routes.get("/{site}/suche").allow(COORDINATOR, GROUP_MEMBER, ADVISER, SITE_ADMIN);
        routes.get("/{site}/suche/treffer").allow(COORDINATOR, GROUP_MEMBER, ADVISER, SITE_ADMIN);
    }
}
