package de.zusammenspiel.demo;

import de.zusammenspiel.desk.handover.YearDate;
import de.zusammenspiel.desk.handover.YearDates;
import de.zusammenspiel.desk.notes.ContactSteps;
import de.zusammenspiel.desk.notes.NewPhoneNote;
import de.zusammenspiel.desk.notes.PhoneNote;
import de.zusammenspiel.desk.notes.PhoneNotes;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.directory.TalkingHints;
import de.zusammenspiel.identity.Deputies;
import de.zusammenspiel.shared.Actor;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The coordinator's desk: calls, next steps, dates of the year, and who stands in for her in the holidays. */
@Component
@ConditionalOnProperty(name = "zusammenspiel.mode", havingValue = "demo")
class DeskStory {
    private final StorySteps steps;
    private final StoryClock clock;
    private final Organisations organisations;
    private final PhoneNotes notes;
    private final ContactSteps contactSteps;
    private final TalkingHints hints;
    private final YearDates dates;
    private final Deputies deputies;

    DeskStory(
            StorySteps steps,
            StoryClock clock,
            Organisations organisations,
            PhoneNotes notes,
            ContactSteps contactSteps,
            TalkingHints hints,
            YearDates dates,
            Deputies deputies) {
        this.steps = steps;
        this.clock = clock;
        this.organisations = organisations;
        this.notes = notes;
        this.contactSteps = contactSteps;
        this.hints = hints;
        this.dates = dates;
        this.deputies = deputies;
    }

    void tell(DemoPeople.Cast cast) {
        Actor by = cast.coordinator();
        OrganisationId shop = company("Gipfelkreuz");
        OrganisationId haulier = company("Kunz Logistik");
        organisations
                .preferredContact(shop)
                .or(() -> organisations.contactsOf(shop).stream().findFirst())
                .ifPresent(contact ->
                        hints.note(contact.id(), "Am besten vormittags, vor der Ladenöffnung. Mag es kurz.", by));
        steps.daysAgo(16);
        note(PhoneNote.Way.CALL, "Mira Schön", "Hat noch zwölf Zelte, die sie im Frühjahr abgibt.", shop, by);
        steps.daysAgo(9);
        UUID visit = note(PhoneNote.Way.VISIT, "Herr Kunz", "Zeigt uns das Lager, könnte Paletten geben.", haulier, by);
        notes.settle(visit);
        contactSteps.plan(haulier, null, "Wegen der Paletten nachfragen", clock.realToday(), by);
        steps.daysAgo(1);
        notes.write(
                new NewPhoneNote(
                        PhoneNote.Way.CALL,
                        "Frau Wagner, 0681 44120",
                        "Sucht für den Hort jemanden, der mit den Kindern Fahrräder repariert.",
                        null,
                        null,
                        "Zurückrufen",
                        clock.realToday()),
                by);
        year(by);
        clock.backToNow();
        LocalDate holidays = clock.realToday().plusDays(24);
        deputies.plan(
                Objects.requireNonNull(by.account()),
                cast.runners().get(1).account(),
                holidays,
                holidays.plusDays(10),
                "0681 555012",
                "Der Schlüssel fürs Büro liegt bei Oliver Lang.",
                by);
    }

    private void year(Actor by) {
        LocalDate today = clock.realToday();
        dates.add(YearDate.Kind.REPORT, "Bericht an die Stadt", today.plusDays(12), true, "Zahlen und drei Bilder", by);
        dates.add(YearDate.Kind.MONEY, "Zweite Rate der Saarbank abrufen", today.plusDays(40), true, "", by);
        dates.add(YearDate.Kind.DATE, "Jahrestreffen mit allen, die geholfen haben", today.plusDays(70), true, "", by);
    }

    private UUID note(PhoneNote.Way way, String caller, String sentence, OrganisationId about, Actor by) {
        return notes.write(new NewPhoneNote(way, caller, sentence, about, null, "", null), by);
    }

    private OrganisationId company(String name) {
        return organisations.search(name, Sector.COMPANY, 1).getFirst().id();
    }
}
