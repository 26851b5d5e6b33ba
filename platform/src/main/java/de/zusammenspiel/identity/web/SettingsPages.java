package de.zusammenspiel.identity.web;

import de.zusammenspiel.identity.Catchments;
import de.zusammenspiel.identity.SettingsSource;
import de.zusammenspiel.identity.SiteSettings;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.StaleForm;
import de.zusammenspiel.web.Viewer;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SettingsPages {
    private static final int LONGEST_NAME = 120;
    private final Sites sites;
    private final SiteSettings settings;
    private final SiteFormReader reader;
    private final Catchments catchments;
    private final Outbox outbox;
    private final List<SettingsSource> sources;

    SettingsPages(
            Sites sites,
            SiteSettings settings,
            SiteFormReader reader,
            Catchments catchments,
            Outbox outbox,
            List<SettingsSource> sources) {
        this.sites = sites;
        this.settings = settings;
        this.reader = reader;
        this.catchments = catchments;
        this.outbox = outbox;
        this.sources = sources;
    }

    @GetMapping("/{site}/einstellungen")
    Response show(Site site, Viewer viewer, FormCheck check) {
        Site now = sites.byId(site.id());
        return page(now, form(now), viewer, check);
    }

    @PostMapping("/{site}/einstellungen")
    Response save(@ModelAttribute SettingsForm form, Site site, Viewer viewer, Actor actor, FormCheck check) {
        String name = check.required("name", form.name(), LONGEST_NAME);
        List<String> catchment = reader.catchment(form.catchment(), check);
        String contactName = check.required("contactName", form.contactName(), LONGEST_NAME);
        EmailAddress email = SiteFormReader.requiredEmail("contactEmail", form.contactEmail(), check);
        String phone = check.phone("contactPhone", form.contactPhone());
        Site now = sites.byId(site.id());
        int version = settings.version();
        StaleForm.check(form, form(now), version, check);
        if (check.failed() || email == null) {
            return page(now, form, viewer, check);
        }
        settings.change(
                new SiteSettings.Wanted(
                        name,
                        catchment,
                        contactName,
                        email.value(),
                        phone,
                        FormCheck.ticked(form.hasGroup()),
                        FormCheck.ticked(form.silenceIsYes())),
                version,
                actor);
        return Redirect.to("/" + site.slug() + "/einstellungen", check.say("identity.settings.saved"));
    }

    @PostMapping("/{site}/einstellungen/uebungsbetrieb")
    Response practice(@RequestParam(required = false) @Nullable String an, Site site, Actor actor, FormCheck check) {
        boolean on = FormCheck.ticked(an);
        settings.practice(on, actor);
        return Redirect.to(
                "/" + site.slug() + "/einstellungen",
                check.say(on ? "identity.settings.practice.begun" : "identity.settings.practice.ended"));
    }

    private Response page(Site site, SettingsForm form, Viewer viewer, FormCheck check) {
        List<SettingsPage.SettingsLink> links = sources.stream()
                .flatMap(source -> source.entries(site).stream())
                .filter(entry -> entry.viewable().by(viewer))
                .sorted(Comparator.comparingInt(SettingsSource.Entry::order))
                .map(entry -> new SettingsPage.SettingsLink(
                        check.say(entry.labelKey()), check.say(entry.helpKey()), "/" + site.slug() + entry.path()))
                .toList();
        return new SettingsPage(
                check.say("identity.settings.title"),
                form,
                check.version(settings.version()),
                site.practiceMode(),
                outbox.hasServer(),
                links,
                check.errors());
    }

    private SettingsForm form(Site site) {
        return new SettingsForm(
                site.name(),
                catchments.write(site.catchment()),
                site.contactName(),
                site.contactEmail(),
                site.contactPhone(),
                site.hasGroup() ? "true" : null,
                site.silenceIsYes() ? "true" : null);
    }
}
