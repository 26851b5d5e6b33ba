package de.zusammenspiel;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.site.Role;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.web.RouteTable;
import de.zusammenspiel.web.Routes;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class PermissionsDocTest {
    private final Routes routes = new Routes();

    PermissionsDocTest() {
        TestApp.get().beans(RouteTable.class).forEach(table -> table.declare(routes));
    }

    @Test
    void the_permission_table_in_the_docs_is_the_one_in_force() throws IOException {
        GeneratedDoc.check("permissions.md", page());
    }

    @Test
    void every_handler_stands_in_the_permission_table_and_the_table_names_no_other() {
        Set<String> handled = new TreeSet<>();
        for (RequestMappingHandlerMapping mapping : TestApp.get().beans(RequestMappingHandlerMapping.class)) {
            mapping.getHandlerMethods()
                    .keySet()
                    .forEach(info -> info.getPatternValues().forEach(pattern -> {
                        Set<String> methods = info.getMethodsCondition().getMethods().stream()
                                .map(Enum::name)
                                .collect(Collectors.toSet());
                        (methods.isEmpty() ? Set.of("GET", "POST") : methods)
                                .forEach(method -> handled.add(method + " " + pattern));
                    }));
        }
        Set<String> permitted = new TreeSet<>();
        routes.all().forEach(route -> permitted.add(route.method() + " " + route.pattern()));
        assertThat(permitted).isEqualTo(handled);
    }

    private String page() {
        Map<String, Map<String, String>> byPattern = new TreeMap<>();
        for (Routes.Permission route : routes.all()) {
            byPattern.computeIfAbsent(route.pattern(), _ -> new TreeMap<>()).put(route.method(), who(route));
        }
        StringBuilder page = new StringBuilder("""
                # Who may open what

                Made from the permission tables of the modules; do not edit by hand. A route that does not stand here opens for
                nobody. Within a page finer rules apply (a member of the group sees her own outreach only, for instance); the
                use cases hold those.

                | path | showing (GET) | acting (POST) |
                |---|---|---|
                """);
        byPattern.forEach((pattern, methods) -> page.append("| `")
                .append(pattern)
                .append("` | ")
                .append(methods.getOrDefault("GET", "–"))
                .append(" | ")
                .append(methods.getOrDefault("POST", "–"))
                .append(" |\n"));
        return page.toString();
    }

    private static String who(Routes.Permission route) {
        return switch (route.kind()) {
            case OPEN -> "anyone";
            case SIGNED_IN -> "anyone signed in";
            case LINK -> "personal link *" + route.link() + "*";
            case ROLES ->
                Arrays.stream(Role.values())
                        .filter(route.roles()::contains)
                        .map(Role::name)
                        .collect(Collectors.joining(", "));
        };
    }
}
