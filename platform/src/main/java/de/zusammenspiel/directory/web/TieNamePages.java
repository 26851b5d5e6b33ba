package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.Acquaintance;
import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.PartnerTie;
import de.zusammenspiel.directory.PathWords;
import de.zusammenspiel.directory.Tie;
import de.zusammenspiel.directory.Ties;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.Option;
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

/** "Wer ist es?": only when somebody is going to be asked, and from then on she has to be told within a month. */
@Controller
class TieNamePages {
    private static final String PATH = "/{site}/organisationen/{id}/bekannt/name";
    private final Organisations organisations;
    private final Ties ties;
    private final PathWords words;

    TieNamePages(Organisations organisations, Ties ties, PathWords words) {
        this.organisations = organisations;
        this.ties = ties;
        this.words = words;
    }

    /** What page and form need of a member's or an organisation's tie. */
    private record Named(UUID id, String knower, Acquaintance how) {}

    @GetMapping(PATH)
    Response show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String tie,
            Site site,
            Viewer viewer,
            FormCheck check) {
        Organisation organisation = organisations.get(new OrganisationId(id));
        Named named = named(tie, organisation, viewer, check);
        return page(
                site,
                organisation,
                named,
                new ContactForm(null, named.how().function(), null, null, null),
                null,
                check);
    }

    @PostMapping(PATH)
    Response name(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String tie,
            @RequestParam(required = false) @Nullable String contact,
            @ModelAttribute ContactForm form,
            Site site,
            Viewer viewer,
            FormCheck check) {
        Organisation organisation = organisations.get(new OrganisationId(id));
        Named named = named(tie, organisation, viewer, check);
        UUID known = check.id("contact", contact);
        if (known != null) {
            ties.name(named.id(), new ContactId(known), viewer.actor());
            return Redirect.to(path(site, organisation), check.say("directory.tie.named"));
        }
        String name = check.required("name", form.name(), FormCheck.SHORT_TEXT);
        String role = check.text("role", form.role(), FormCheck.SHORT_TEXT);
        String phone = check.phone("phone", form.phone());
        EmailAddress email = check.email("email", form.email());
        if (check.failed()) {
            return page(site, organisation, named, form, contact, check);
        }
        ties.name(named.id(), name, role, email == null ? null : email.value(), phone, named.knower(), viewer.actor());
        return Redirect.to(path(site, organisation), check.say("directory.tie.namedNew", name));
    }

    /** Members name whom they know themselves; the coordinator whomever she was told. */
    private Named named(@Nullable String typed, Organisation organisation, Viewer viewer, FormCheck check) {
        UUID id = check.id("tie", typed);
        if (id == null) {
            throw new NotFound("tie");
        }
        Optional<Tie> own = ties.find(id)
                .filter(tie -> tie.organisation().equals(organisation.id()))
                .filter(tie -> viewer.is(Role.COORDINATOR) || tie.account().equals(viewer.account()));
        if (own.isPresent()) {
            return new Named(id, own.get().memberName(), own.get().how());
        }
        PartnerTie partner = ties.findPartner(id)
                .filter(tie -> tie.organisation().equals(organisation.id()) && viewer.is(Role.COORDINATOR))
                .orElseThrow(() -> new NotFound("tie"));
        return new Named(id, partner.knowerName(), partner.how());
    }

    private TieNamePage page(
            Site site,
            Organisation organisation,
            Named named,
            ContactForm form,
            @Nullable String chosen,
            FormCheck check) {
        List<Contact> contacts = organisations.contactsOf(organisation.id()).stream()
                .filter(one -> !one.deceased())
                .toList();
        return new TieNamePage(
                check.say("directory.tie.name.title"),
                path(site, organisation) + "/bekannt/name",
                path(site, organisation),
                organisation.name(),
                named.id().toString(),
                words.sentence(named.knower(), "", named.how(), check.locale()),
                Option.select(
                        contacts.stream()
                                .map(one -> Option.of(
                                        one.id().toString(),
                                        one.name(),
                                        one.role().isBlank() ? null : one.role()))
                                .toList(),
                        chosen),
                form,
                check.errors());
    }

    private static String path(Site site, Organisation organisation) {
        return "/" + site.slug() + "/organisationen/" + organisation.id();
    }
}
