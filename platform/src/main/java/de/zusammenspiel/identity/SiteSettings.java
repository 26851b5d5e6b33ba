package de.zusammenspiel.identity;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.StaleEdit;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a site decides about itself. */
@Service
public class SiteSettings {
    /** What the settings page changes; the address of a site stays for good because links in letters carry it. */
    public record Wanted(
            String name,
            List<String> catchment,
            String contactName,
            String contactEmail,
            @Nullable String contactPhone,
            boolean hasGroup,
            boolean silenceIsYes) {}

    private final Sites sites;
    private final Journal journal;

    SiteSettings(Sites sites, Journal journal) {
        this.sites = sites;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public int version() {
        return sites.version(sites.current().id());
    }

    /** @throws StaleEdit if somebody else saved since {@code version} */
    @Transactional
    public void change(Wanted wanted, int version, Actor by) {
        Site now = sites.byId(sites.current().id());
        boolean changed = sites.change(
                new Site(
                        now.id(),
                        now.slug(),
                        wanted.name(),
                        wanted.catchment(),
                        wanted.contactName(),
                        wanted.contactEmail(),
                        wanted.contactPhone(),
                        now.practiceMode(),
                        wanted.hasGroup(),
                        wanted.silenceIsYes()),
                version);
        if (!changed) {
            throw new StaleEdit(sites.byId(now.id()).name(), wanted.name());
        }
        journal.record(by, "Site", now.id().value(), "siteChanged", Map.of());
    }

    /** Practice mode on: all mail goes only to whoever triggered it. */
    @Transactional
    public void practice(boolean on, Actor by) {
        Site now = sites.byId(sites.current().id());
        if (now.practiceMode() == on) {
            return;
        }
        sites.change(new Site(
                now.id(),
                now.slug(),
                now.name(),
                now.catchment(),
                now.contactName(),
                now.contactEmail(),
                now.contactPhone(),
                on,
                now.hasGroup(),
                now.silenceIsYes()));
        journal.record(by, "Site", now.id().value(), on ? "practiceBegun" : "practiceEnded", Map.of());
    }
}
