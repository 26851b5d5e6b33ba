package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.Acquaintance;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.PartnerTie;
import de.zusammenspiel.directory.Tie;
import de.zusammenspiel.directory.Ties;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.Option;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Ich kenne dort jemanden": everybody notes the own acquaintances, the coordinator those of all. */
@Controller
class TiePages {
    private final Organisations organisations;
    private final Ties ties;
    private final Accounts accounts;
    private final Clock clock;

    TiePages(Organisations organisations, Ties ties, Accounts accounts, Clock clock) {
        this.organisations = organisations;
        this.ties = ties;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/{site}/organisationen/{id}/bekannt")
    Response show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String who,
            Site site,
            Viewer viewer,
            FormCheck check) {
        Organisation organisation = organisations.get(new OrganisationId(id));
        Member knower = knower(who, viewer, check);
        TieForm known = ties.knowing(organisation.id()).stream()
                .filter(tie -> tie.account().equals(knower.account()))
                .findFirst()
                .map(tie -> TieForm.of(tie.how()))
                .orElse(new TieForm(null, null, null, null, null, null));
        return page(site, organisation, viewer, knower, known, check);
    }

    @PostMapping("/{site}/organisationen/{id}/bekannt")
    Response note(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String who,
            @ModelAttribute TieForm form,
            Site site,
            Viewer viewer,
            FormCheck check) {
        Organisation organisation = organisations.get(new OrganisationId(id));
        Member knower = knower(who, viewer, check);
        Acquaintance how = form.read(check, clock);
        if (how == null) {
            return page(site, organisation, viewer, knower, form, check);
        }
        ties.record(knower.account(), knower.name(), organisation.id(), how, viewer.actor());
        return Redirect.to(path(site, organisation), check.say("directory.tie.noted"));
    }

    @PostMapping("/{site}/organisationen/{id}/bekannt/streichen")
    Response strike(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String tie,
            Site site,
            Viewer viewer,
            FormCheck check) {
        Organisation organisation = organisations.get(new OrganisationId(id));
        UUID struck = check.id("tie", tie);
        if (struck == null) {
            throw new NotFound("tie");
        }
        Optional<PartnerTie> partner =
                ties.findPartner(struck).filter(one -> one.organisation().equals(organisation.id()));
        Optional<Tie> own = ties.find(struck)
                .filter(one -> one.organisation().equals(organisation.id()))
                // Members strike their own acquaintances only; the coordinator keeps everybody's.
                .filter(one -> viewer.is(Role.COORDINATOR) || one.account().equals(viewer.account()));
        if (partner.isPresent() && viewer.is(Role.COORDINATOR)) {
            ties.remove(partner.get(), viewer.actor());
        } else {
            own.ifPresent(one -> ties.remove(one.account(), organisation.id(), viewer.actor()));
        }
        return Redirect.to(path(site, organisation), check.say("directory.tie.struck"));
    }

    /** A member speaks for herself; the coordinator may write down whom another member knows. */
    private Member knower(@Nullable String who, Viewer viewer, FormCheck check) {
        UUID wanted = check.id("who", who);
        UUID account = wanted != null && viewer.is(Role.COORDINATOR) ? wanted : viewer.account();
        return accounts.member(account).orElseThrow(() -> new NotFound("member"));
    }

    private TiePage page(
            Site site, Organisation organisation, Viewer viewer, Member knower, TieForm form, FormCheck check) {
        List<Option> knowers = viewer.is(Role.COORDINATOR)
                ? Option.select(
                        accounts.members().stream()
                                .filter(member -> member.is(Role.GROUP_MEMBER) || member.is(Role.COORDINATOR))
                                .map(member -> Option.of(member.account().toString(), member.name()))
                                .toList(),
                        List.of(knower.account().toString()))
                : List.of();
        return new TiePage(
                check.say("directory.tie.title"),
                check.say("directory.tie.lead"),
                path(site, organisation) + "/bekannt",
                path(site, organisation),
                organisation.name(),
                knowers,
                form.strengths(check),
                form.bases(check),
                form,
                check.errors());
    }

    private static String path(Site site, Organisation organisation) {
        return "/" + site.slug() + "/organisationen/" + organisation.id();
    }
}
