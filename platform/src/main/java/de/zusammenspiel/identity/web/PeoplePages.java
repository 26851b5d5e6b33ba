package de.zusammenspiel.identity.web;

import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.GroupPart;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.part.Option;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who works at a site, and as what. */
@Controller
class PeoplePages {
    private static final String PATH = "/einstellungen/personen";
    private static final int LONGEST_NAME = 120;
    private static final List<Role> OF_A_SITE =
            List.of(Role.GROUP_MEMBER, Role.COORDINATOR, Role.ADVISER, Role.SITE_ADMIN);
    private final Accounts accounts;

    PeoplePages(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/{site}" + PATH)
    Response show(Site site, FormCheck check) {
        return page(site, new InviteForm(null, null, Role.GROUP_MEMBER.name(), GroupPart.CONNECTOR.name()), check);
    }

    @PostMapping("/{site}" + PATH)
    Response invite(@ModelAttribute InviteForm form, Site site, Actor actor, FormCheck check) {
        String name = check.required("name", form.name(), LONGEST_NAME);
        EmailAddress email = SiteFormReader.requiredEmail("email", form.email(), check);
        Role role = check.choice("role", Role.class, form.role());
        GroupPart part = check.choice("part", GroupPart.class, form.part());
        if (role == null || role == Role.OFFICE) {
            check.error("role", "web.error.choice");
        }
        if (check.failed() || email == null || role == null) {
            return page(site, form, check);
        }
        accounts.invite(email, name, role, part, actor);
        return Redirect.to("/" + site.slug() + PATH, check.say("identity.people.invited", name));
    }

    @PostMapping("/{site}" + PATH + "/{account}/beenden")
    Response end(
            @PathVariable UUID account,
            @RequestParam(required = false) @Nullable String role,
            Site site,
            Actor actor,
            FormCheck check) {
        Role which = check.choice("role", Role.class, role);
        if (which == null) {
            throw new NotFound("role");
        }
        String sentence = switch (accounts.endMembership(account, which, actor)) {
            case DONE -> "identity.people.ended";
            case LAST_COORDINATOR -> "identity.people.lastCoordinator";
        };
        return Redirect.to("/" + site.slug() + PATH, check.say(sentence));
    }

    private Response page(Site site, InviteForm form, FormCheck check) {
        List<Option> roles = OF_A_SITE.stream()
                .map(role -> Option.of(
                        role.name(), check.say("web.role." + role.name()), check.say("identity.role." + role.name())))
                .toList();
        List<Option> parts = Arrays.stream(GroupPart.values())
                .map(part -> Option.of(part.name(), check.say("identity.part." + part.name())))
                .toList();
        return new PeoplePage(
                check.say("identity.people.title"),
                accounts.members(),
                form,
                Option.select(roles, Stream.ofNullable(form.role()).toList()),
                Option.select(parts, Stream.ofNullable(form.part()).toList()),
                site.practiceMode(),
                check.errors());
    }
}
