package de.zusammenspiel.demo;

import de.zusammenspiel.review.Participant;
import de.zusammenspiel.review.Participant.Part;
import de.zusammenspiel.review.Participant.Stage;
import de.zusammenspiel.review.Participants;
import de.zusammenspiel.shared.Actor;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The people of the group: terms of office, hours of their employers, and those who are still to be won. */
@Component
@ConditionalOnProperty(name = "zusammenspiel.mode", havingValue = "demo")
class GroupStory {
    private final StorySteps steps;
    private final StoryClock clock;
    private final Participants participants;

    GroupStory(StorySteps steps, StoryClock clock, Participants participants) {
        this.steps = steps;
        this.clock = clock;
        this.participants = participants;
    }

    void tell(DemoPeople.Cast cast) {
        Actor by = cast.coordinator();
        LocalDate today = clock.realToday();
        steps.daysAgo(39);
        member(cast.connectors().get(0), Part.CONNECTOR, "Saarbank", 24, today.plusMonths(14), by);
        member(cast.connectors().get(1), Part.CONNECTOR, "Kunz Logistik", null, today.plusDays(40), by);
        member(cast.runners().get(0), Part.RUNNER, "Saarbank", 40, today.plusMonths(9), by);
        member(cast.runners().get(1), Part.RUNNER, "Bitwerk Saar", 30, today.plusMonths(9), by);
        if (today.getDayOfYear() > 32) {
            hours(cast.connectors().get(0), 30, 3.5, "Gespräche für die Wärmestube");
            hours(cast.runners().get(0), 24, 6, "Übergabe der Schlafsäcke");
            hours(cast.runners().get(1), 4, 2, "Termin für die Malerarbeiten gesucht");
        }
        steps.daysAgo(28);
        UUID patron =
                person("Ursula Brandt", Part.PATRON, "Landeshauptstadt Saarbrücken", "Oberbürgermeisterin a. D.", by);
        move(patron, Stage.COMMITTED, "Grußwort für das Jahrestreffen erbitten", 6, by);
        UUID builder = person("Stefan Groß", Part.CONNECTOR, "Bauunternehmen Groß", "kennt die Handwerkskammer", by);
        move(builder, Stage.TALK, "Zur nächsten Sitzung einladen", -3, by);
        UUID trainee = person("Nadja Rau", Part.RUNNER, "Stadtwerke", "Trainee, hat im Betrieb gefragt", by);
        move(trainee, Stage.TALK, "Mit der Vorgesetzten über Stunden sprechen", 1, by);
        steps.daysAgo(8);
        person("Yusuf Aslan", Part.CONNECTOR, "Aslan Gebäudetechnik", "Tipp von Monika Kunz", by);
        UUID later = person("Heike Lorenz", Part.SUPPORTER, "Steuerkanzlei Lorenz", "", by);
        move(later, Stage.LATER, "Nach dem Jahresabschluss anrufen", -60, by);
    }

    private void member(
            DemoPeople.Person person, Part part, String employer, @Nullable Integer hours, LocalDate until, Actor by) {
        Participant now = participants.get(person.account());
        participants.change(
                now.id(),
                now.version(),
                new Participants.Details(
                        now.name(), now.email(), now.phone(), part, employer, hours, until.minusYears(2), until, ""),
                by);
    }

    private void hours(DemoPeople.Person person, int daysAgo, double hours, String what) {
        participants.addHours(person.account(), steps.day(daysAgo), hours, what);
    }

    private UUID person(String name, Part part, String employer, String note, Actor by) {
        return participants.add(new Participants.Details(name, null, null, part, employer, null, null, null, note), by);
    }

    private void move(UUID id, Stage stage, String step, int daysAgo, Actor by) {
        participants.move(id, participants.get(id).version(), stage, step, steps.day(daysAgo), by);
    }
}
