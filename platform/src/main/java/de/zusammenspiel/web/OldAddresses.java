package de.zusammenspiel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Leads from an old address to the new one (308), with a word why. Comes behind the {@link RouteGuard}: whoever may not
 * see the page does not learn where it went either. What is posted to an old address is for its handler to understand.
 */
@Component
class OldAddresses implements HandlerInterceptor {
    private static final int MOVED = 308;
    private final List<OldAddress> known;
    private final Texts texts;

    OldAddresses(List<OldAddress> known, Texts texts) {
        this.known = List.copyOf(known);
        this.texts = texts;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!"GET".equals(request.getMethod()) || !(handler instanceof HandlerMethod)) {
            return true;
        }
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        Map<String, String> variables = variables(request);
        FormCheck say = new FormCheck(texts, ChromeMaker.locale(request));
        for (OldAddress one : known) {
            Optional<OldAddress.Moved> moved = one.moved(pattern, variables, say);
            if (moved.isPresent()) {
                String path = path(pattern, moved.get().variables());
                String query = request.getQueryString();
                Flash.keep(response, moved.get().sentence());
                response.setStatus(MOVED);
                // The word why is said every time, so that nobody wonders at a page of another name.
                response.setHeader("Cache-Control", "no-store");
                response.setHeader("Location", query == null ? path : path + "?" + query);
                return false;
            }
        }
        return true;
    }

    private static Map<String, String> variables(HttpServletRequest request) {
        Map<String, String> variables = new HashMap<>();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> found) {
            found.forEach((name, value) -> variables.put(String.valueOf(name), String.valueOf(value)));
        }
        return variables;
    }

    private static String path(String pattern, Map<String, String> variables) {
        String path = pattern;
        for (Map.Entry<String, String> one : variables.entrySet()) {
            path = path.replace("{" + one.getKey() + "}", one.getValue());
        }
        return path;
    }
}
