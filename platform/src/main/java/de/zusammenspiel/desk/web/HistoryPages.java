package de.zusammenspiel.desk.web;

import de.zusammenspiel.audit.JournalView;
import de.zusammenspiel.desk.Dossiers;
import de.zusammenspiel.desk.notes.PhoneNotes;
import de.zusammenspiel.intake.RequestLedger;
import de.zusammenspiel.intake.StepEntry;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.mail.MailBudget;
import de.zusammenspiel.mail.MailStatus;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.SentMail;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class HistoryPages {
    private static final int ENTRIES = 300;
    /** People outside who got letters in one case are few; more would only be a list. */
    private static final int BUDGETS = 5;

    private final Dossiers dossiers;
    private final RequestLedger ledger;
    private final PhoneNotes notes;
    private final Outbox outbox;
    private final JournalView journal;
    private final Clock clock;

    HistoryPages(
            Dossiers dossiers,
            RequestLedger ledger,
            PhoneNotes notes,
            Outbox outbox,
            JournalView journal,
            Clock clock) {
        this.dossiers = dossiers;
        this.ledger = ledger;
        this.notes = notes;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping("/{site}/anfragen/{number}/verlauf")
    Response show(@PathVariable String number, Site site, FormCheck texts) {
        DeskWords words = new DeskWords(texts, site, LocalDate.ofInstant(clock.instant(), Texts.ZONE));
        SupportRequest request = dossiers.request(number);
        List<SentMail> letters = outbox.ofCase(request.id().value());
        return new HistoryPage(
                request.question(),
                request.number(),
                words.at("/anfragen"),
                DossierView.tabs(words, number, true, true),
                words.road(request.step(), request.stage(), request.stepAt(), request.next(), null),
                ledger.steps(request.id()).reversed().stream()
                        .map(entry -> entry(entry, words))
                        .toList(),
                notes.of(request.id(), ENTRIES).stream()
                        .map(note -> new HistoryPage.Note(
                                words.at("/notizen/" + note.id()),
                                Texts.dateTime(texts.locale(), note.at()),
                                note.who(),
                                note.sentence()))
                        .toList(),
                letters.stream().map(mail -> post(mail, words)).toList(),
                budgets(request, letters, words),
                journal.of(request.id().value(), ENTRIES, texts.locale()));
    }

    private static HistoryPage.Entry entry(StepEntry entry, DeskWords words) {
        return new HistoryPage.Entry(
                Texts.dateTime(words.texts().locale(), entry.at()),
                words.say("desk.stepName." + entry.step()),
                entry.actor(),
                entry.note());
    }

    private static HistoryPage.Post post(SentMail mail, DeskWords words) {
        return new HistoryPage.Post(
                mail.subject(),
                words.at("/post/" + mail.id()),
                mail.toName().isBlank() ? mail.toEmail() : mail.toName(),
                Texts.dateTime(words.texts().locale(), mail.sentAt() == null ? mail.createdAt() : mail.sentAt()),
                words.say("mail.status." + mail.status()),
                tone(mail.status()));
    }

    private static String tone(MailStatus status) {
        return switch (status) {
            case SENT -> "good";
            case QUEUED, SENDING -> "waiting";
            case UNCERTAIN, HELD -> "attention";
            case FAILED -> "bad";
            case GIVEN_UP -> "neutral";
        };
    }

    private List<HistoryPage.Allowance> budgets(SupportRequest request, List<SentMail> letters, DeskWords words) {
        Map<String, String> people = new LinkedHashMap<>();
        if (request.contactEmail() != null) {
            people.put(
                    request.contactEmail(),
                    request.contactName().isBlank() ? request.organisationName() : request.contactName());
        }
        letters.stream().filter(SentMail::outside).forEach(mail -> people.putIfAbsent(mail.toEmail(), mail.toName()));
        return people.entrySet().stream()
                .limit(BUDGETS)
                .map(person -> {
                    MailBudget budget =
                            outbox.budget(person.getKey(), request.id().value());
                    return new HistoryPage.Allowance(
                            person.getValue(),
                            words.say("mail.budget.case", budget.used(), budget.allowed()),
                            budget.used(),
                            budget.allowed());
                })
                .toList();
    }
}
