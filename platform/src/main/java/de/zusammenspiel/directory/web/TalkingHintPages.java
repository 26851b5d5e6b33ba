package de.zusammenspiel.directory.web;

import static de.zusammenspiel.site.Role.COORDINATOR;

import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.TalkingHint;
import de.zusammenspiel.directory.TalkingHints;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.RouteTable;
import de.zusammenspiel.web.Routes;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a colleague would whisper before the call. */
@Controller
class TalkingHintPages {
    private static final String ONE = "/{site}/organisationen/{id}/kontakt/{contact}/gespraech";

    private final Organisations organisations;
    private final TalkingHints hints;

    TalkingHintPages(Organisations organisations, TalkingHints hints) {
        this.organisations = organisations;
        this.hints = hints;
    }

    @Component
    static class Permissions implements RouteTable {
        @Override
        public void declare(Routes routes) {
            routes.on(ONE).allow(COORDINATOR);
        }
    }

    @GetMapping(ONE)
    Response show(@PathVariable UUID id, @PathVariable UUID contact, Site site, FormCheck check) {
        Contact known = contact(id, contact);
        return page(site, known, hints.of(known.id()).map(TalkingHint::text).orElse(null), check);
    }

    @PostMapping(ONE)
    Response note(
            @PathVariable UUID id,
            @PathVariable UUID contact,
            @RequestParam(required = false) @Nullable String text,
            Site site,
            Actor actor,
            FormCheck check) {
        Contact known = contact(id, contact);
        String written = check.text("text", text, TalkingHints.LONGEST);
        if (check.failed()) {
            return page(site, known, text, check);
        }
        hints.note(known.id(), written, actor);
        return Redirect.to(
                path(site, known),
                check.say(written.isEmpty() ? "directory.hint.removed" : "directory.hint.noted", known.name()));
    }

    private Contact contact(UUID organisation, UUID contact) {
        return organisations
                .contact(new OrganisationId(organisation), new ContactId(contact))
                .orElseThrow(() -> new NotFound("contact"));
    }

    private static String path(Site site, Contact contact) {
        return "/" + site.slug() + "/organisationen/" + contact.organisation();
    }

    private TalkingHintPage page(Site site, Contact contact, @Nullable String text, FormCheck check) {
        String path = path(site, contact);
        return new TalkingHintPage(
                check.say("directory.hint.title", contact.name()),
                path + "/kontakt/" + contact.id() + "/gespraech",
                path,
                organisations.get(contact.organisation()).name(),
                text,
                check.errors());
    }
}
