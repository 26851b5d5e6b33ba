package de.zusammenspiel.desk.notes.web;

import de.zusammenspiel.desk.notes.NewPhoneNote;
import de.zusammenspiel.desk.notes.PhoneNote;
import de.zusammenspiel.desk.notes.PhoneNotes;
import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.part.Option;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing a note: name or number, one sentence, done. Who it was may be said now or later. */
@Controller
class NoteFormPages {
    static final int SENTENCE = 600;
    static final int STEP = 200;
    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern ABOUT = Pattern.compile("(?:organisation:|contact:" + ID + ":)" + ID);

    private final PhoneNotes notes;
    private final Organisations organisations;

    NoteFormPages(PhoneNotes notes, Organisations organisations) {
        this.notes = notes;
        this.organisations = organisations;
    }

    /** Whom a note is about. */
    record About(OrganisationId organisation, @Nullable ContactId contact) {
        static @Nullable About read(@Nullable String typed) {
            Matcher about = ABOUT.matcher(FormCheck.clean(typed));
            if (!about.matches()) {
                return null;
            }
            String contact = about.group(1);
            return new About(
                    new OrganisationId(UUID.fromString(about.group(2))),
                    contact == null ? null : new ContactId(UUID.fromString(contact)));
        }
    }

    @GetMapping("/{site}/notiz")
    Response empty(@RequestParam(required = false) @Nullable String organisation, FormCheck check) {
        UUID id = check.id("organisation", organisation);
        if (id == null) {
            return page(new NoteForm(null, null, null, null, null, null, null), null, check);
        }
        Organisation known = organisations.get(new OrganisationId(id));
        String about = NoteMatches.ORGANISATION + known.id();
        return page(new NoteForm(known.name(), null, null, about, null, null, null), known.name(), check);
    }

    /** The piece of the form that follows what is typed. */
    @GetMapping("/{site}/notiz/treffer")
    Response matches(
            @RequestParam(required = false) @Nullable String who,
            @RequestParam(required = false) @Nullable String sentence,
            @RequestParam(required = false) @Nullable String about,
            @RequestParam(required = false) @Nullable String request) {
        return NoteMatches.of(notes.matching(FormCheck.clean(who), FormCheck.clean(sentence)), about, request);
    }

    @PostMapping("/{site}/notiz")
    Response save(@ModelAttribute NoteForm form, Site site, Actor by, FormCheck check) {
        String who = check.required("who", form.who(), FormCheck.SHORT_TEXT);
        String sentence = check.required("sentence", form.sentence(), SENTENCE);
        PhoneNote.Way way = check.choice("way", PhoneNote.Way.class, form.way());
        Next next = Next.read(form.nextStep(), form.nextOn(), check);
        if (check.failed()) {
            return page(form, null, check);
        }
        About about = About.read(form.about());
        UUID id = notes.write(
                new NewPhoneNote(
                        way == null ? PhoneNote.Way.CALL : way,
                        who,
                        sentence,
                        about == null ? null : about.organisation(),
                        about == null ? null : about.contact(),
                        next.step(),
                        next.on()),
                by);
        String number = FormCheck.clean(form.request());
        if (!number.isEmpty()) {
            notes.becomeCaseNote(id, number, by);
        }
        return Redirect.to("/" + site.slug() + "/notizen/" + id, check.say("note.saved"));
    }

    /** What comes next and by when: both or neither. */
    record Next(String step, @Nullable LocalDate on) {
        static Next read(@Nullable String typedStep, @Nullable String typedDay, FormCheck check) {
            String step = check.text("nextStep", typedStep, STEP);
            LocalDate on = check.date("nextOn", typedDay);
            if (!step.isEmpty() && on == null && check.errors().of("nextOn").isEmpty()) {
                check.error("nextOn", "note.error.day");
            }
            if (step.isEmpty() && on != null) {
                check.error("nextStep", "note.error.step");
            }
            return new Next(step, on);
        }
    }

    private NoteFormPage page(NoteForm form, @Nullable String about, FormCheck check) {
        String who = FormCheck.clean(form.who());
        String sentence = FormCheck.clean(form.sentence());
        NoteMatches matches = about == null
                ? NoteMatches.of(notes.matching(who, sentence), form.about(), form.request())
                : new NoteMatches(
                        List.of(Option.of(String.valueOf(form.about()), about).select(true)), List.of());
        return new NoteFormPage(check.say("note.new"), form, ways(form.way(), check), matches, about, check.errors());
    }

    private static List<Option> ways(@Nullable String chosen, FormCheck check) {
        String way = chosen == null ? PhoneNote.Way.CALL.name() : chosen;
        return Arrays.stream(PhoneNote.Way.values())
                .map(one -> Option.of(one.name(), check.say("note.way." + one))
                        .select(one.name().equals(way)))
                .toList();
    }
}
