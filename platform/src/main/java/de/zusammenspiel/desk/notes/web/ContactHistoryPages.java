package de.zusammenspiel.desk.notes.web;

import de.zusammenspiel.desk.notes.ContactEvent;
import de.zusammenspiel.desk.notes.ContactStep;
import de.zusammenspiel.desk.notes.ContactSteps;
import de.zusammenspiel.desk.notes.ContactTimeline;
import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Option;
import de.zusammenspiel.web.part.Tab;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The contact history of an organisation or of one person there, and what comes next. */
@Controller
class ContactHistoryPages {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final Organisations organisations;
    private final ContactTimeline timeline;
    private final ContactSteps steps;
    private final Clock clock;

    ContactHistoryPages(Organisations organisations, ContactTimeline timeline, ContactSteps steps, Clock clock) {
        this.organisations = organisations;
        this.timeline = timeline;
        this.steps = steps;
        this.clock = clock;
    }

    @GetMapping("/{site}/organisationen/{id}/kontaktgeschichte")
    Response show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String person,
            Site site,
            FormCheck check) {
        ContactStep open = steps.open(new OrganisationId(id)).orElse(null);
        return page(
                id,
                person,
                open == null ? null : open.step(),
                open == null ? null : TYPED.format(open.due()),
                open == null || open.contact() == null ? null : open.contact().toString(),
                site,
                check);
    }

    @PostMapping("/{site}/organisationen/{id}/kontaktgeschichte")
    Response plan(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String nextStep,
            @RequestParam(required = false) @Nullable String nextOn,
            @RequestParam(required = false) @Nullable String contact,
            Site site,
            Actor by,
            FormCheck check) {
        OrganisationId organisation = organisations.get(new OrganisationId(id)).id();
        String step = check.required("nextStep", nextStep, NoteFormPages.STEP);
        LocalDate due = check.date("nextOn", nextOn);
        check.needed("nextOn", due, "note.error.day");
        UUID whom = FormCheck.clean(contact).isEmpty() ? null : check.id("contact", contact);
        if (due == null || check.failed()) {
            return page(id, null, nextStep, nextOn, contact, site, check);
        }
        steps.plan(organisation, whom == null ? null : new ContactId(whom), step, due, by);
        return Redirect.to(path(site, id), check.say("note.planned"));
    }

    @PostMapping("/{site}/organisationen/{id}/kontaktgeschichte/erledigt")
    Response done(@PathVariable UUID id, Site site, FormCheck say) {
        steps.done(organisations.get(new OrganisationId(id)).id());
        return Redirect.to(path(site, id), say.say("note.step.done"));
    }

    private ContactHistoryPage page(
            UUID id,
            @Nullable String person,
            @Nullable String nextStep,
            @Nullable String nextOn,
            @Nullable String contact,
            Site site,
            FormCheck check) {
        Organisation organisation = organisations.get(new OrganisationId(id));
        List<Contact> contacts = organisations.contactsOf(organisation.id());
        Contact shown = contacts.stream()
                .filter(one -> one.id().toString().equals(person))
                .findFirst()
                .orElse(null);
        ContactStep open = steps.open(organisation.id()).orElse(null);
        String path = path(site, id);
        return new ContactHistoryPage(
                check.say("note.history"),
                path,
                organisation.name(),
                "/" + site.slug() + "/organisationen/" + id,
                "/" + site.slug() + "/notiz?organisation=" + id,
                contacts.isEmpty() ? List.of() : people(contacts, shown, path, check),
                open == null ? null : next(open, check),
                open != null && open.due().isBefore(LocalDate.ofInstant(clock.instant(), Texts.ZONE)),
                nextStep,
                nextOn,
                Option.select(
                        contacts.stream()
                                .map(one -> Option.of(one.id().toString(), one.name()))
                                .toList(),
                        contact),
                timeline.of(organisation.id(), shown, check.locale()).stream()
                        .map(event -> event(event, site, check))
                        .toList(),
                check.errors());
    }

    private static String next(ContactStep open, FormCheck say) {
        String step =
                open.contactName() == null ? open.step() : say.say("note.step.with", open.step(), open.contactName());
        return say.say("note.history.next", step, open.due());
    }

    private static List<Tab> people(List<Contact> contacts, @Nullable Contact shown, String path, FormCheck say) {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab(say.say("note.history.everybody"), path, shown == null, null));
        contacts.forEach(one -> tabs.add(new Tab(one.name(), path + "?person=" + one.id(), one.equals(shown), null)));
        return tabs;
    }

    private static ContactHistoryPage.Event event(ContactEvent event, Site site, FormCheck say) {
        return new ContactHistoryPage.Event(
                Texts.dateTime(say.locale(), event.at()),
                say.say("note.event." + event.kind()),
                switch (event.kind()) {
                    case CALL -> "phone";
                    case MAIL, LETTER -> "mail";
                    case VISIT -> "person";
                    case REQUEST, ASK, ANSWER -> "quote";
                    case AGREEMENT -> "file";
                    case PARTNERSHIP -> "heart";
                    case STEP -> "check";
                },
                event.text(),
                "/" + site.slug() + event.url());
    }

    private static String path(Site site, UUID id) {
        return "/" + site.slug() + "/organisationen/" + id + "/kontaktgeschichte";
    }
}
