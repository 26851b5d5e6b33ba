package de.zusammenspiel.desk.notes.web;

import de.zusammenspiel.desk.notes.PhoneNote;
import de.zusammenspiel.desk.notes.PhoneNotes;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.TableFile;
import de.zusammenspiel.web.Texts;
import java.time.LocalDate;
import java.util.List;
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

    @GetMapping("/{site}/notizen/liste.csv")
    Response csv(Site site, FormCheck say) {
        return file(site, say).csv();
    }

    @GetMapping("/{site}/notizen/liste.xlsx")
    Response xlsx(Site site, FormCheck say) {
        return file(site, say).xlsx();
    }

    private TableFile file(Site site, FormCheck say) {
        return new TableFile(
                say.say("note.file"),
                List.of(
                        say.say("note.sentence"),
                        say.say("note.who"),
                        say.say("note.when"),
                        say.say("note.next"),
                        say.say("note.state")),
                notes.latest(SHOWN).stream()
                        .map(note -> row(note, site, say))
                        .map(row -> List.of(row.sentence(), row.who(), row.when(), row.next(), row.state()))
                        .toList());
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
