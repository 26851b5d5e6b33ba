package de.zusammenspiel.identity.web;

import static de.zusammenspiel.site.Role.COORDINATOR;
import static de.zusammenspiel.site.Role.GROUP_MEMBER;
import static de.zusammenspiel.site.Role.OFFICE;
import static de.zusammenspiel.site.Role.SITE_ADMIN;

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
        routes.post("/anmelden/demo").open();
        routes.post("/abmelden").open();
        routes.on("/konto").signedIn();
        routes.post("/konto/sitzungen/abmelden").signedIn();
        routes.post("/konto/sitzungen/{handle}/abmelden").signedIn();
        routes.get("/konto/daten").signedIn();
        routes.get("/konto/daten.pdf").signedIn();
        routes.on("/konto/loeschen").signedIn();
        routes.on("/einrichtung").open();
        routes.on("/einrichtung/standort").open();
        routes.on("/einrichtung/koordination").open();
        routes.on("/einrichtung/pruefen").open();
        routes.on("/{site}/einstellungen").allow(COORDINATOR, SITE_ADMIN);
        routes.post("/{site}/einstellungen/uebungsbetrieb").allow(COORDINATOR, SITE_ADMIN);
        routes.on("/{site}/einstellungen/personen").allow(COORDINATOR, SITE_ADMIN);
        routes.post("/{site}/einstellungen/personen/{account}/beenden").allow(COORDINATOR, SITE_ADMIN);
        routes.on("/{site}/vertretung").allow(COORDINATOR, SITE_ADMIN, GROUP_MEMBER);
        routes.post("/{site}/vertretung/{id}/beenden").allow(COORDINATOR, SITE_ADMIN, GROUP_MEMBER);
        routes.get("/{site}/datenschutz/personen").allow(COORDINATOR, SITE_ADMIN);
        routes.on("/{site}/datenschutz/personen/auskunft").allow(COORDINATOR, SITE_ADMIN);
        routes.get("/{site}/datenschutz/personen/auskunft.json").allow(COORDINATOR, SITE_ADMIN);
        routes.get("/{site}/datenschutz/personen/auskunft.pdf").allow(COORDINATOR, SITE_ADMIN);
        routes.post("/{site}/datenschutz/personen/loeschen").allow(COORDINATOR, SITE_ADMIN);
        routes.get("/{site}/datenschutz/fristen").allow(COORDINATOR, SITE_ADMIN);
        routes.post("/{site}/datenschutz/fristen").allow(SITE_ADMIN);
        routes.get("/buero/standorte").allow(OFFICE);
        routes.on("/buero/standorte/neu").allow(OFFICE);
        for (String page : new String[] {"/impressum", "/datenschutz", "/barrierefreiheit"}) {
            routes.get(page).open();
            routes.get("/{site}" + page).open();
        }
    }
}
