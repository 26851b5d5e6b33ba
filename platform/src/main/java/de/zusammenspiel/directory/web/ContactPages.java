package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.MailBasis;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.part.Option;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people of an organisation, and whether the platform may write to them. */
@Controller
class ContactPages {
    private static final int NOTE = 400;
    private static final String ONE = "/{site}/organisationen/{id}/kontakt/{contact}";
    private final Organisations organisations;

    ContactPages(Organisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping("/{site}/organisationen/{id}/kontakt")
    Response empty(@PathVariable UUID id, Site site, FormCheck check) {
        return form(site, organisation(id), null, new ContactForm(null, null, null, null, null), check);
    }

    @PostMapping("/{site}/organisationen/{id}/kontakt")
    Response add(@PathVariable UUID id, @ModelAttribute ContactForm form, Site site, Actor actor, FormCheck check) {
        Organisation organisation = organisation(id);
        Typed typed = read(form, check);
        String source = check.required("source", form.source(), FormCheck.SHORT_TEXT);
        if (check.failed()) {
            return form(site, organisation, null, form, check);
        }
        organisations.addContact(organisation.id(), typed.name, typed.role, typed.email, typed.phone, source, actor);
        return back(site, id, check.say("directory.contact.added", typed.name));
    }

    @GetMapping(ONE)
    Response edit(@PathVariable UUID id, @PathVariable UUID contact, Site site, FormCheck check) {
        Contact known = contact(id, contact);
        return form(site, organisation(id), known, ContactForm.of(known), check);
    }

    @PostMapping(ONE)
    Response change(
            @PathVariable UUID id,
            @PathVariable UUID contact,
            @ModelAttribute ContactForm form,
            Site site,
            Actor actor,
            FormCheck check) {
        Contact known = contact(id, contact);
        Typed typed = read(form, check);
        if (check.failed()) {
            return form(site, organisation(id), known, form, check);
        }
        organisations.changeContact(known.id(), typed.name, typed.role, typed.email, typed.phone, actor);
        return back(site, id, check.say("directory.contact.changed", typed.name));
    }

    @PostMapping(ONE + "/bevorzugt")
    Response prefer(@PathVariable UUID id, @PathVariable UUID contact, Site site, Actor actor, FormCheck check) {
        Contact known = contact(id, contact);
        organisations.preferContact(known.id(), actor);
        return back(site, id, check.say("directory.contact.preferred", known.name()));
    }

    @GetMapping(ONE + "/grundlage")
    Response basis(@PathVariable UUID id, @PathVariable UUID contact, Site site, FormCheck check) {
        Contact known = contact(id, contact);
        return basis(site, known, known.mailBasis(), known.mailBasisNote(), check);
    }

    @PostMapping(ONE + "/grundlage")
    Response record(
            @PathVariable UUID id,
            @PathVariable UUID contact,
            @RequestParam(required = false) @Nullable String basis,
            @RequestParam(required = false) @Nullable String note,
            Site site,
            Actor actor,
            FormCheck check) {
        Contact known = contact(id, contact);
        MailBasis chosen = check.choice("basis", MailBasis.class, basis);
        String written = check.text("note", note, NOTE);
        check.needed("basis", chosen);
        if (chosen != null && chosen != MailBasis.NONE && written.isEmpty()) {
            check.error("note", "directory.basis.note.needed");
        }
        if (chosen == null || check.failed()) {
            return basis(site, known, chosen, note, check);
        }
        organisations.recordMailBasis(known.id(), chosen, written, actor);
        return back(site, id, check.say("directory.basis.recorded", known.name()));
    }

    private record Typed(
            String name,
            String role,
            @Nullable String email,
            @Nullable String phone) {}

    private static Typed read(ContactForm form, FormCheck check) {
        String name = check.required("name", form.name(), FormCheck.SHORT_TEXT);
        String role = check.text("role", form.role(), FormCheck.SHORT_TEXT);
        String phone = check.phone("phone", form.phone());
        EmailAddress email = check.email("email", form.email());
        return new Typed(name, role, email == null ? null : email.value(), phone);
    }

    private Organisation organisation(UUID id) {
        return organisations.get(new OrganisationId(id));
    }

    private Contact contact(UUID organisation, UUID contact) {
        return organisations
                .contact(new OrganisationId(organisation), new ContactId(contact))
                .orElseThrow(() -> new NotFound("contact"));
    }

    private static String path(Site site, UUID id) {
        return "/" + site.slug() + "/organisationen/" + id;
    }

    private static Redirect back(Site site, UUID id, String flash) {
        return Redirect.to(path(site, id), flash);
    }

    private static ContactPage form(
            Site site, Organisation organisation, @Nullable Contact known, ContactForm form, FormCheck check) {
        String path = path(site, organisation.id().value());
        return new ContactPage(
                known == null ? check.say("directory.contact.title.new") : known.name(),
                path + "/kontakt" + (known == null ? "" : "/" + known.id()),
                path,
                organisation.name(),
                form,
                check.errors(),
                known == null);
    }

    private MailBasisPage basis(
            Site site, Contact contact, @Nullable MailBasis chosen, @Nullable String note, FormCheck check) {
        String path = path(site, contact.organisation().value());
        return new MailBasisPage(
                check.say("directory.basis.title", contact.name()),
                path + "/kontakt/" + contact.id() + "/grundlage",
                path,
                organisations.get(contact.organisation()).name(),
                Option.select(
                        Arrays.stream(MailBasis.values())
                                .map(basis -> Option.of(
                                        basis.name(),
                                        check.say("directory.basis." + basis.name()),
                                        check.say("directory.basis." + basis.name() + ".help")))
                                .toList(),
                        chosen == null ? null : chosen.name()),
                note,
                check.errors());
    }
}
