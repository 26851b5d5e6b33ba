package de.zusammenspiel.house;

import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.mail.LocalMailbox;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.testing.Answer;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestPerson;
import de.zusammenspiel.web.RouteTable;
import de.zusammenspiel.web.Routes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The demo, running, with everybody who can visit it and every address they find by following links. */
final class DemoHouse {
    /** Two addresses of a kind show what there is to see; more would only take time. */
    private static final int OF_A_KIND = 2;

    private static final Pattern LINK = Pattern.compile("/l/[A-Za-z0-9_-]{16,}");
    private static final String PILOT = "saarbruecken";
    private static final String OTHER = "beispielregion";
    private static @Nullable DemoHouse house;

    /** Somebody at a site, or at none. */
    record Visitor(String name, @Nullable Role role, String site, Browser browser, String email) {}

    /** A page somebody found. */
    record Found(String path, String pattern, Answer answer) {}

    final TestApp app = TestApp.empty("zusammenspiel.mode=demo", "zusammenspiel.smtp-url=");
    final Routes routes = new Routes();
    private final Map<PathPattern, String> patterns = new LinkedHashMap<>();
    private final Map<String, List<Found>> found = new HashMap<>();
    final List<Visitor> visitors;

    private DemoHouse() {
        app.beans(RouteTable.class).forEach(table -> table.declare(routes));
        routes.all()
                .forEach(route -> patterns.putIfAbsent(
                        PathPatternParser.defaultInstance.parse(route.pattern()), route.pattern()));
        visitors = everybody();
    }

    static synchronized DemoHouse get() {
        DemoHouse open = house;
        if (open == null) {
            open = new DemoHouse();
            house = open;
        }
        return open;
    }

    /** A house that nobody has been in before, for whoever turns everything upside down. To be closed. */
    static DemoHouse own() {
        return new DemoHouse();
    }

    void close() {
        app.close();
    }

    Visitor pilot(Role role) {
        return visitor(PILOT, role);
    }

    Visitor other(Role role) {
        return visitor(OTHER, role);
    }

    private Visitor visitor(String site, Role role) {
        return visitors.stream()
                .filter(one -> one.site().equals(site) && one.role() == role)
                .findFirst()
                .orElseThrow();
    }

    Visitor stranger() {
        return visitors.getFirst();
    }

    /** The most telling pattern of the permission table that fits an address. */
    Optional<String> patternOf(String path) {
        PathContainer address = PathContainer.parsePath(path.replaceAll("\\?.*", ""));
        return patterns.keySet().stream()
                .filter(pattern -> pattern.matches(address))
                .min(Comparator.comparing(pattern -> pattern, PathPattern.SPECIFICITY_COMPARATOR))
                .map(patterns::get);
    }

    /** Every page this visitor finds by following links, a few of each kind. */
    synchronized List<Found> found(Visitor visitor) {
        return found.computeIfAbsent(visitor.name(), name -> crawl(visitor));
    }

    /** The same, looked at anew after something was changed; others keep what they found. */
    List<Found> foundNow(Visitor visitor) {
        return crawl(visitor);
    }

    private List<Found> crawl(Visitor visitor) {
        List<Found> pages = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        Map<String, Integer> ofAKind = new HashMap<>();
        Deque<String> toVisit = new ArrayDeque<>(List.of("/", "/konto", "/l", "/postfach", "/gestaltung"));
        for (String site : List.of(PILOT, OTHER)) {
            toVisit.add("/" + site);
        }
        if (!visitor.site().isEmpty()) {
            toVisit.add("/" + visitor.site() + "/heute");
        }
        toVisit.addAll(personalLinks(visitor));
        while (!toVisit.isEmpty()) {
            String path = toVisit.removeFirst();
            String kind = patternOf(path).orElse("");
            boolean toOtherSite =
                    visitor.role() != null && visitor.site().equals(PILOT) && path.startsWith("/" + OTHER + "/");
            if (kind.isEmpty() || toOtherSite || !seen.add(path) || ofAKind.getOrDefault(kind, 0) >= OF_A_KIND) {
                continue;
            }
            Answer answer = visitor.browser().get(path);
            if (answer.status() != 200) {
                continue;
            }
            ofAKind.merge(kind, 1, Integer::sum);
            String arrived = patternOf(answer.path()).orElse(kind);
            pages.add(new Found(answer.path(), arrived, answer));
            if (answer.header("content-type").orElse("").startsWith("text/html")) {
                toVisit.addAll(Form.links(answer.body()));
            }
        }
        return pages;
    }

    /** The links in the letters of the demo; whoever has the letter has the link. */
    private List<String> personalLinks(Visitor visitor) {
        if (visitor.role() != null) {
            return List.of();
        }
        LocalMailbox mailbox = app.bean(LocalMailbox.class);
        Set<String> links = new LinkedHashSet<>();
        mailbox.latest().forEach(letter -> {
            Matcher link =
                    LINK.matcher(mailbox.open(UUID.fromString(letter.id())).words());
            while (link.find()) {
                links.add(link.group());
            }
        });
        return List.copyOf(links);
    }

    private List<Visitor> everybody() {
        List<Visitor> all = new ArrayList<>();
        all.add(new Visitor("anybody", null, "", app.browser(), ""));
        for (Site site : app.bean(Sites.class).all()) {
            for (Member member :
                    CurrentSite.in(site.id(), () -> app.bean(Accounts.class).members())) {
                TestPerson person = new TestPerson(member.account(), member.name(), member.email());
                // Somebody with two tasks is counted by the one that opens more.
                Role role = member.is(Role.COORDINATOR)
                        ? Role.COORDINATOR
                        : member.roles().iterator().next();
                all.add(new Visitor(
                        site.slug() + " " + role + " " + member.name(),
                        role,
                        site.slug(),
                        app.signedIn(person),
                        member.email()));
            }
        }
        app.bean(Accounts.class)
                .byEmail(new EmailAddress("adam@servicestelle.example"))
                .ifPresent(office -> all.add(new Visitor(
                        "office",
                        Role.OFFICE,
                        "",
                        app.signedIn(new TestPerson(office.id(), office.name(), "adam@servicestelle.example")),
                        "adam@servicestelle.example")));
        return List.copyOf(all);
    }
}
