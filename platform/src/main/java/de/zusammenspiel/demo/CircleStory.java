package de.zusammenspiel.demo;

import de.zusammenspiel.desk.circle.CircleMember;
import de.zusammenspiel.desk.circle.Funding;
import de.zusammenspiel.desk.circle.SteeringCircle;
import de.zusammenspiel.shared.Actor;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Who carries the site: companies and the town, what they give for the work, and one exception they allowed. */
@Component
@ConditionalOnProperty(name = "zusammenspiel.mode", havingValue = "demo")
class CircleStory {
    private final StorySteps steps;
    private final StoryClock clock;
    private final SteeringCircle circle;

    CircleStory(StorySteps steps, StoryClock clock, SteeringCircle circle) {
        this.steps = steps;
        this.clock = clock;
        this.circle = circle;
    }

    void tell(Actor by) {
        steps.daysAgo(200);
        circle.join("Saarbank", "Jens Petersen", CircleMember.Role.CHAIR, by);
        circle.join("Kunz Logistik", "Monika Kunz", CircleMember.Role.MEMBER, by);
        circle.join("Druckhaus Malstatt GmbH", "", CircleMember.Role.MEMBER, by);
        circle.join("Landeshauptstadt Saarbrücken", "Dr. Christine Meyer", CircleMember.Role.MUNICIPALITY, by);
        circle.join("LAG Pro Ehrenamt", "", CircleMember.Role.GUEST, by);
        LocalDate today = clock.realToday();
        for (int year = today.getYear() - 1; year <= today.getYear(); year++) {
            circle.promise("Landeshauptstadt Saarbrücken", Funding.Kind.MUNICIPALITY, year, 30_000, "Zuschuss", by);
            circle.promise("Saarbank", Funding.Kind.COMPANY, year, 12_000, "", by);
            circle.promise("Kunz Logistik", Funding.Kind.COMPANY, year, 3_000, "", by);
            circle.promise("Bürgerstiftung Saar", Funding.Kind.FOUNDATION, year, 8_000, "für die Anlaufzeit", by);
            boolean over = year < today.getYear();
            for (Funding one : circle.budget(year).sources()) {
                if (over || one.kind() != Funding.Kind.FOUNDATION) {
                    circle.received(one.id(), over ? one.promised() : one.promised() / 2, by);
                }
            }
        }
        steps.daysAgo(50);
        circle.allow(
                "Gemeinsamer Standort mit Völklingen",
                "Die Tafel dort hat keine eigene Gruppe und hilft auch Menschen aus Burbach.",
                "Jens Petersen",
                today.plusMonths(5),
                by);
    }
}
