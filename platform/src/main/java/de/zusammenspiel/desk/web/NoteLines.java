package de.zusammenspiel.desk.web;

import de.zusammenspiel.desk.notes.PhoneNote;
import de.zusammenspiel.desk.notes.PhoneNotes;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.TodayLine;
import de.zusammenspiel.web.part.TodayLine.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Notes nobody has made anything of yet, and next steps whose day has come. */
@Component
class NoteLines implements TodaySource {
    private static final int MOST = 50;

    private final PhoneNotes notes;

    NoteLines(PhoneNotes notes) {
        this.notes = notes;
    }

    @Override
    public List<TodayItem> items(TodayAsk ask) {
        return ask.coordinator()
                ? notes.waiting(ask.today(), MOST).stream()
                        .map(note -> item(note, ask))
                        .toList()
                : List.of();
    }

    private static TodayItem item(PhoneNote note, TodayAsk ask) {
        LocalDate on = note.nextOn();
        LocalDate day = DeskWords.day(note.at());
        String path = "/notizen/" + note.id();
        List<Action> answers = new ArrayList<>();
        if (note.became() == null) {
            answers.add(Action.post(ask.say("desk.act.noteToRequest"), ask.at(path + "/anfrage")));
            answers.add(Action.post(ask.say("desk.act.noteToOffer"), ask.at(path + "/angebot")));
        }
        answers.add(Action.post(ask.say("desk.act.noteSettled"), ask.at(path + "/erledigt")));
        String number = note.requestNumber();
        return new TodayItem(
                TodayKind.CALLS,
                number == null ? "" : number,
                on == null ? day : on,
                new TodayLine(
                        ask.urgency(on, Urgency.TODAY),
                        note.who(),
                        ask.at(path),
                        on == null
                                ? ask.say("desk.line.note", DeskWords.brief(note.sentence()))
                                : ask.say("desk.line.noteNext", note.nextStep(), DeskWords.brief(note.sentence())),
                        on == null ? ask.words().since(day) : ask.say("desk.line.noteDue", on),
                        answers),
                note.id() + " " + (on == null ? "" : on));
    }
}
