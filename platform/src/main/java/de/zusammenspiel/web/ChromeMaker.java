package de.zusammenspiel.web;

import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Puts together what surrounds a page. */
@Component
class ChromeMaker {
    private static final Comparator<MenuSource.Entry> ORDER = Comparator.comparingInt(MenuSource.Entry::order);
    private final Texts texts;
    private final List<MenuSource> menus;
    private final Supplier<@Nullable FilterShelf> shelf;
    private final Clock clock;

    ChromeMaker(Texts texts, List<MenuSource> menus, ObjectProvider<FilterShelf> shelf, Clock clock) {
        this.texts = texts;
        this.menus = menus;
        this.shelf = SingletonSupplier.ofNullable(shelf::getIfAvailable);
        this.clock = clock;
    }

    Chrome make(HttpServletRequest request, HttpServletResponse response) {
        RequestFrame frame = RequestFrame.of(request);
        Locale locale = locale(request);
        CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Chrome(
                locale,
                texts,
                request.getRequestURI(),
                siteFrame(frame.site()),
                viewerFrame(frame.viewer(), locale),
                menu(frame, locale, request.getRequestURI()),
                narrowing(frame, request),
                Flash.take(request, response),
                csrf == null ? "" : csrf.getToken(),
                Nonce.of(request),
                theme(request),
                // A random id, not a time-ordered one: whoever could guess it could learn where a form led to.
                UUID.randomUUID().toString(),
                LocalDate.ofInstant(clock.instant(), Texts.ZONE));
    }

    private Chrome.Narrowing narrowing(RequestFrame frame, HttpServletRequest request) {
        Site site = frame.site();
        Viewer viewer = frame.viewer();
        FilterShelf filters = shelf.get();
        if (site == null || viewer == null || filters == null || !"GET".equals(request.getMethod())) {
            return Chrome.Narrowing.NONE;
        }
        String root = "/" + site.slug();
        String uri = request.getRequestURI();
        String list = uri.startsWith(root) ? uri.substring(root.length()) : "";
        if (!filters.keeps(list)) {
            return Chrome.Narrowing.NONE;
        }
        String query = request.getQueryString();
        return new Chrome.Narrowing(list, query == null ? "" : query, filters.of(viewer.account(), list));
    }

    static Locale locale(HttpServletRequest request) {
        return "en".equals(cookie(request, LanguageCookie.NAME)) ? Locale.ENGLISH : Locale.GERMAN;
    }

    private static String theme(HttpServletRequest request) {
        return switch (cookie(request, "zs-darstellung")) {
            case "light" -> "light";
            case "dark" -> "dark";
            case null, default -> "auto";
        };
    }

    private static @Nullable String cookie(HttpServletRequest request, String name) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    private static @Nullable SiteFrame siteFrame(@Nullable Site site) {
        return site == null
                ? null
                : new SiteFrame(
                        site.name(),
                        site.slug(),
                        site.contactName(),
                        site.contactEmail(),
                        site.contactPhone(),
                        null,
                        null,
                        site.practiceMode());
    }

    private @Nullable ViewerFrame viewerFrame(@Nullable Viewer viewer, Locale locale) {
        if (viewer == null) {
            return null;
        }
        String role = viewer.roles().stream()
                .min(Comparator.comparingInt(Role::ordinal))
                .map(one -> texts.text(locale, "web.role." + one.name()))
                .orElse("");
        return new ViewerFrame(viewer.name(), role, viewer.is(Role.COORDINATOR));
    }

    private List<MenuEntry> menu(RequestFrame frame, Locale locale, String path) {
        Site site = frame.site();
        Viewer viewer = frame.viewer();
        if (site == null || viewer == null || viewer.roles().isEmpty()) {
            return List.of();
        }
        List<MenuSource.Entry> seen = new ArrayList<>();
        for (MenuSource source : menus) {
            for (MenuSource.Entry entry : source.entries(site)) {
                if (entry.viewable().by(viewer)) {
                    seen.add(entry);
                }
            }
        }
        seen.sort(ORDER);
        String root = "/" + site.slug();
        List<MenuEntry> menu = new ArrayList<>(seen.size());
        MenuSource.Entry current = path.startsWith(root) ? current(seen, path.substring(root.length())) : null;
        for (MenuSource.Entry entry : seen) {
            menu.add(new MenuEntry(
                    texts.text(locale, entry.labelKey()), root + entry.path(), entry.equals(current), null));
        }
        return menu;
    }

    /** The one entry a page belongs to: whose own page it is, else the nearest to the person, which comes last. */
    private static MenuSource.@Nullable Entry current(List<MenuSource.Entry> menu, String page) {
        MenuSource.Entry current = null;
        for (MenuSource.Entry entry : menu) {
            if (entry.isAt(page)) {
                return entry;
            }
            if (entry.holds(page)) {
                current = entry;
            }
        }
        return current;
    }
}
