package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.Acquaintance;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationCard;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.PartnerTie;
import de.zusammenspiel.directory.Ties;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second step: one organisation knows another. */
@Controller
class PartnerTiePages {
    private static final int FOUND = 12;
    private final Organisations organisations;
    private final Ties ties;
    private final Clock clock;

    PartnerTiePages(Organisations organisations, Ties ties, Clock clock) {
        this.organisations = organisations;
        this.ties = ties;
        this.clock = clock;
    }

    @GetMapping("/{site}/organisationen/{id}/bekannt/ueber")
    Response show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String knower,
            Site site,
            FormCheck check) {
        Organisation organisation = organisations.get(new OrganisationId(id));
        Organisation door = knower(knower, organisation, check);
        TieForm form = door == null
                ? new TieForm(null, null, null, null, null, null)
                : ties.partnersKnowing(organisation.id()).stream()
                        .filter(tie -> tie.knower().equals(door.id()))
                        .findFirst()
                        .map(PartnerTie::how)
                        .map(TieForm::of)
                        .orElse(new TieForm(null, null, null, null, null, null));
        return page(site, organisation, q, door, form, check);
    }

    @PostMapping("/{site}/organisationen/{id}/bekannt/ueber")
    Response note(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String knower,
            @ModelAttribute TieForm form,
            Site site,
            Actor actor,
            FormCheck check) {
        Organisation organisation = organisations.get(new OrganisationId(id));
        Organisation door = knower(knower, organisation, check);
        if (door == null && !check.failed()) {
            check.error("q", "directory.tie.knowerMissing");
        }
        Acquaintance how = form.read(check, clock);
        if (door == null || how == null || check.failed()) {
            return page(site, organisation, null, door, form, check);
        }
        ties.record(door.id(), organisation.id(), how, actor);
        return Redirect.to(path(site, organisation), check.say("directory.tie.noted"));
    }

    private @Nullable Organisation knower(@Nullable String typed, Organisation organisation, FormCheck check) {
        UUID id = check.id("q", typed);
        if (id == null) {
            return null;
        }
        if (id.equals(organisation.id().value())) {
            check.error("q", "directory.tie.knowerSame");
            return null;
        }
        return organisations.get(new OrganisationId(id));
    }

    private PartnerTiePage page(
            Site site,
            Organisation organisation,
            @Nullable String q,
            @Nullable Organisation knower,
            TieForm form,
            FormCheck check) {
        String typed = FormCheck.clean(q);
        List<OrganisationCard> found = knower != null
                ? List.of()
                : organisations.search(typed, null, FOUND).stream()
                        .filter(card -> !card.id().equals(organisation.id()))
                        .toList();
        return new PartnerTiePage(
                check.say("directory.tie.partner.title"),
                path(site, organisation) + "/bekannt/ueber",
                path(site, organisation),
                organisation.name(),
                typed.isBlank() ? null : typed,
                found,
                knower == null ? null : knower.id().toString(),
                knower == null ? null : knower.name(),
                form.strengths(check),
                form.bases(check),
                form,
                check.errors());
    }

    private static String path(Site site, Organisation organisation) {
        return "/" + site.slug() + "/organisationen/" + organisation.id();
    }
}
