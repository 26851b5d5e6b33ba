package de.zusammenspiel.desk.notes.web;

import de.zusammenspiel.desk.notes.PhoneNote;
import de.zusammenspiel.desk.notes.PhoneNotes;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class NoteListPages {
    private static final int SHOWN = 100;

    private final PhoneNotes notes;

    NoteListPages(PhoneNotes notes) {
        this.notes = notes;
    }

    @GetMapping("/{site}/notizen")
    Response list(Site site, FormCheck say) {
        return new NoteListPage(
                say.say("note.list"),
                notes.latest(SHOWN).stream().map(note -> row(note, site, say)).toList());
    }

    private static NoteListPage.Row row(PhoneNote note, Site site, FormCheck say) {
        LocalDate on = note.nextOn();
        PhoneNote.Became became = note.became();
        return new NoteListPage.Row(
                "/" + site.slug() + "/notizen/" + note.id(),
                note.sentence(),
                note.who(),
                Texts.dateTime(say.locale(), note.at()),
                on == null ? "" : note.nextStep() + ", " + Texts.date(say.locale(), on),
                say.say(
                        note.isOpen()
                                ? "note.state.open"
                                : "note.state." + (became == null ? "settled" : became.name())),
                note.isOpen() ? "waiting" : "good");
    }
}
