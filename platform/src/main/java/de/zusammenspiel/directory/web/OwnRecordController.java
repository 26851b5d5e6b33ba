package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Link;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.StaleForm;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Fact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** By its personal link a company sees its own record and changes what it alone can know. */
@Controller
class OwnRecordController {
    private final Organisations organisations;
    private final Clock clock;

    OwnRecordController(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping("/l/{token}/betrieb")
    Response show(Link link, @PathVariable String token, FormCheck check) {
        Organisation company = organisations.get(new OrganisationId(link.subject()));
        return page(company, token, OwnRecordForm.of(company), check);
    }

    @PostMapping("/l/{token}/betrieb")
    Response change(
            Link link, @PathVariable String token, @ModelAttribute OwnRecordForm form, Actor actor, FormCheck check) {
        Organisation company = organisations.get(new OrganisationId(link.subject()));
        Organisation.OwnWords own = form.read(company, check, LocalDate.ofInstant(clock.instant(), Texts.ZONE));
        StaleForm.check(form, OwnRecordForm.of(company), company.version(), check);
        if (check.failed()) {
            return page(company, token, form, check);
        }
        organisations.change(company.id(), company.version(), company.saying(own), actor);
        return Redirect.to("/l/" + token + "/betrieb", check.say("directory.own.saved"));
    }

    private OwnRecordPage page(Organisation company, String token, OwnRecordForm form, FormCheck check) {
        return new OwnRecordPage(
                company.name(),
                "/l/" + token + "/betrieb",
                check.version(company.version()),
                Stream.of(
                                Fact.of(check.say("directory.field.placeLabel"), company.placeLabel()),
                                Fact.of(check.say("directory.field.email"), company.email()),
                                Fact.of(check.say("directory.field.phone"), company.phone()),
                                Fact.of(check.say("directory.field.website"), company.website()),
                                Fact.of(check.say("directory.field.description"), company.description()))
                        .filter(fact -> fact.value() != null && !fact.value().isBlank())
                        .toList(),
                organisations.contactsOf(company.id()).stream()
                        .filter(one -> !one.deceased())
                        .map(OwnRecordController::person)
                        .toList(),
                form,
                check.errors());
    }

    private static String person(Contact contact) {
        return Stream.of(contact.name(), contact.role(), contact.phone(), contact.email())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
