package de.zusammenspiel.web;

import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Link;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Holds every request against the permission table before its handler runs. */
@Component
class RouteGuard implements HandlerInterceptor {
    private final Routes routes = new Routes();

    RouteGuard(List<RouteTable> tables) {
        tables.forEach(table -> table.declare(routes));
    }

    Routes routes() {
        return routes;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod)) {
            return true; // static files
        }
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        Routes.Permission permission =
                routes.find(request.getMethod(), pattern).orElseThrow(() -> new NotFound("route " + pattern));
        if (pattern.startsWith("/{site}") && RequestFrame.of(request).site() == null) {
            throw new NotFound("site");
        }
        switch (permission.kind()) {
            case OPEN -> {}
            case LINK -> {
                Link link = RequestFrame.of(request).link();
                if (link == null || !link.purpose().equals(permission.link())) {
                    throw new NotFound("link");
                }
            }
            case SIGNED_IN -> viewer(request);
            case ROLES -> {
                if (viewer(request).roles().stream().noneMatch(permission.roles()::contains)) {
                    throw new Forbidden();
                }
            }
        }
        return true;
    }

    private static Viewer viewer(HttpServletRequest request) {
        Viewer viewer = RequestFrame.of(request).viewer();
        if (viewer == null) {
            throw new SignInNeeded();
        }
        return viewer;
    }
}
