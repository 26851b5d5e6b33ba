package de.zusammenspiel.web;

import org.springframework.stereotype.Component;

/** Routes of the installation itself that belong to no module above. */
@Component
class WebRoutes implements RouteTable {
    @Override
    public void declare(Routes routes) {
        routes.on("/error").open();
        routes.get("/gesundheit").open();
        routes.get("/css/app.css").open();
        routes.get("/gestaltung").open();
        routes.get("/l").open();
        routes.post("/l").open();
        routes.get("/l/{token}").open();
        routes.post("/sprache").open();
        routes.post("/darstellung").open();
    }
}
