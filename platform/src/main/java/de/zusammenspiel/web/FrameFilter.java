package de.zusammenspiel.web;

import de.zusammenspiel.shared.SiteId;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Link;
import de.zusammenspiel.site.Links;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds the site (first path segment, or the one a personal link carries) and the person signed in, and runs the rest of
 * the request as one unit of work for them.
 */
@Component
@Order(10)
class FrameFilter extends OncePerRequestFilter {
    private final Sites sites;
    private final Links links;
    private final ViewerSource viewers;
    private final UnitOfWork unitOfWork;
    private final LinkGuesses guesses;
    private final StandIns standIns;

    FrameFilter(
            Sites sites,
            Links links,
            ViewerSource viewers,
            UnitOfWork unitOfWork,
            LinkGuesses guesses,
            StandIns standIns) {
        this.sites = sites;
        this.links = links;
        this.viewers = viewers;
        this.unitOfWork = unitOfWork;
        this.guesses = guesses;
        this.standIns = standIns;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/css/")
                || path.startsWith("/js/")
                || path.startsWith("/img/")
                || path.startsWith("/webjars/")
                || path.equals("/favicon.ico")
                || path.equals("/gesundheit");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        UUID account = viewers.account(request).orElse(null);
        String[] segments = request.getRequestURI().split("/", 4);
        String first = segments.length > 1 ? segments[1] : "";
        Link link = null;
        Site site = null;
        if (first.equals("l") && segments.length > 2 && !segments[2].isEmpty()) {
            if (guesses.tooMany(request)) {
                response.sendError(429);
                return;
            }
            Optional<Link> found = links.find(segments[2]);
            if (found.isEmpty()) {
                guesses.failed(request);
            } else {
                link = found.get();
                SiteId owner = link.site();
                site = CurrentSite.in(owner, () -> sites.byId(owner));
            }
        } else if (!first.isEmpty() && !Sites.RESERVED.contains(first)) {
            site = sites.bySlug(first).orElse(null);
        }
        run(request, response, chain, site, link, account);
    }

    private void run(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            @Nullable Site site,
            @Nullable Link link,
            @Nullable UUID account)
            throws ServletException, IOException {
        try {
            CurrentSite.as(site == null ? null : site.id(), account, () -> {
                unitOfWork.run(request, response, inner -> {
                    Viewer viewer =
                            account == null ? null : viewers.viewer(account).orElse(null);
                    new RequestFrame(site == null ? null : answered(site), link, viewer).attach(request);
                    chain.doFilter(request, inner);
                });
                return true;
            });
        } catch (UnitOfWork.Failed e) {
            e.rethrow();
        }
    }

    /** Pages name whoever answers today. */
    private Site answered(Site site) {
        return standIns.of(site.contactEmail())
                .map(standIn -> site.answeredBy(standIn.name(), standIn.email(), standIn.phone()))
                .orElse(site);
    }
}
