package de.zusammenspiel.desk.notes.web;

import de.zusammenspiel.desk.notes.PhoneNote;
import de.zusammenspiel.desk.notes.PhoneNotes;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.Option;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One note: whom and what it is about, and what becomes of it. */
@Controller
class NotePages {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final PhoneNotes notes;

    NotePages(PhoneNotes notes) {
        this.notes = notes;
    }

    @GetMapping("/{site}/notizen/{id}")
    Response show(@PathVariable UUID id, Site site, FormCheck check) {
        PhoneNote note = notes.get(id);
        LocalDate on = note.nextOn();
        return page(note, note.nextStep(), on == null ? null : TYPED.format(on), site, check);
    }

    /** What comes next, and by when. */
    @PostMapping("/{site}/notizen/{id}")
    Response plan(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String nextStep,
            @RequestParam(required = false) @Nullable String nextOn,
            Site site,
            FormCheck check) {
        PhoneNote note = notes.get(id);
        NoteFormPages.Next next = NoteFormPages.Next.read(nextStep, nextOn, check);
        if (check.failed()) {
            return page(note, nextStep, nextOn, site, check);
        }
        notes.plan(id, next.step(), next.on());
        return Redirect.to(path(site, id), check.say("note.planned"));
    }

    @PostMapping("/{site}/notizen/{id}/anfrage")
    Response becomeRequest(@PathVariable UUID id, Site site, Actor by, FormCheck say) {
        SupportRequest request = notes.becomeRequest(id, by);
        return Redirect.to(
                "/" + site.slug() + "/anfragen/" + request.number() + "/bearbeiten",
                say.say("note.becameRequest", request.number()));
    }

    @PostMapping("/{site}/notizen/{id}/angebot")
    Response becomeOffer(@PathVariable UUID id, Site site, Actor by, FormCheck say) {
        String number = notes.becomeOffer(id, by);
        return Redirect.to(
                "/" + site.slug() + "/angebote/" + number + "/bearbeiten", say.say("note.becameOffer", number));
    }

    @PostMapping("/{site}/notizen/{id}/fallnotiz")
    Response becomeCaseNote(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String number,
            Site site,
            Actor by,
            FormCheck say) {
        notes.becomeCaseNote(id, FormCheck.clean(number), by);
        return Redirect.to(path(site, id), say.say("note.becameCaseNote", FormCheck.clean(number)));
    }

    @PostMapping("/{site}/notizen/{id}/zuordnung")
    Response about(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String about,
            Site site,
            Actor by,
            FormCheck say) {
        NoteFormPages.About whom = NoteFormPages.About.read(about);
        if (whom == null) {
            throw new NotFound("organisation or contact");
        }
        notes.about(id, whom.organisation(), whom.contact(), by);
        return Redirect.to(path(site, id), say.say("note.assigned"));
    }

    @PostMapping("/{site}/notizen/{id}/erledigt")
    Response settle(@PathVariable UUID id, Site site, FormCheck say) {
        notes.settle(id);
        return Redirect.to("/" + site.slug() + "/heute", say.say("note.settled"));
    }

    private NotePage page(
            PhoneNote note, @Nullable String nextStep, @Nullable String nextOn, Site site, FormCheck say) {
        String path = path(site, note.id());
        NoteMatches found = NoteMatches.of(notes.matching(note.caller(), note.sentence()), null, null);
        String number = note.requestNumber();
        return new NotePage(
                note.who(),
                path,
                say.say("note.way." + note.way()) + " · " + Texts.dateTime(say.locale(), note.at()) + " · "
                        + note.byName(),
                note.sentence(),
                note.isOpen(),
                note.organisation() == null || note.organisationName() == null
                        ? null
                        : Action.link(
                                note.organisationName(), "/" + site.slug() + "/organisationen/" + note.organisation()),
                number == null ? null : Action.link(number, "/" + site.slug() + "/anfragen/" + number),
                note.offerNumber() == null
                        ? null
                        : Action.link(note.offerNumber(), "/" + site.slug() + "/angebote/" + note.offerNumber()),
                note.became() == null,
                note.organisation() == null
                        ? matches(found.people(), path + "/zuordnung", "about", "assign", say)
                        : List.of(),
                note.became() == null
                        ? matches(found.requests(), path + "/fallnotiz", "number", "toCase", say)
                        : List.of(),
                nextStep,
                nextOn,
                say.errors());
    }

    private static List<NotePage.Match> matches(
            List<Option> options, String url, String field, String label, FormCheck say) {
        return options.stream()
                .map(one -> new NotePage.Match(
                        one.label(), one.help(), Action.post(say.say("note.match." + label), url, field, one.value())))
                .toList();
    }

    private static String path(Site site, UUID id) {
        return "/" + site.slug() + "/notizen/" + id;
    }
}
