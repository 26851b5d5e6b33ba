package de.zusammenspiel.demo;

import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.PartnershipMove;
import de.zusammenspiel.directory.PartnershipStage;
import de.zusammenspiel.directory.Partnerships;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.shared.Actor;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Three companies on their way to more than one match: just met, in talks, signed. */
@Component
@ConditionalOnProperty(name = "zusammenspiel.mode", havingValue = "demo")
class PartnershipStory {
    private final StorySteps steps;
    private final Organisations organisations;
    private final Partnerships partnerships;

    PartnershipStory(StorySteps steps, Organisations organisations, Partnerships partnerships) {
        this.steps = steps;
        this.organisations = organisations;
        this.partnerships = partnerships;
    }

    void tell(Actor by) {
        steps.daysAgo(38);
        UUID bank = begin(
                "Saarbank", "Lernpartnerschaft: vier Bewerbungstrainings im Jahr", "Personalleitung anrufen", 33, by);
        UUID haulier =
                begin("Kunz Logistik", "Ein Lastwagen am letzten Samstag im Monat", "Disposition besuchen", 20, by);
        steps.daysAgo(30);
        on(bank, PartnershipStage.JOINT_PLAN, "Die Ausbildungsleiterin ist dafür.", "Entwurf schreiben", 25, by);
        steps.daysAgo(18);
        partnerships.move(
                bank,
                partnerships.get(bank).version(),
                partnerships.get(bank).aim(),
                new PartnershipMove(
                        PartnershipStage.SIGNED,
                        "Unterschrieben beim Unternehmerfrühstück.",
                        "Jahresgespräch vereinbaren",
                        steps.day(-300),
                        steps.day(18)),
                by);
        on(
                haulier,
                PartnershipStage.TALKS,
                "Herr Kunz hat die Tafel besucht.",
                "Versicherung der Fahrer klären",
                -5,
                by);
        steps.daysAgo(6);
        begin("Druckhaus Malstatt", "Druckerpatenschaft für kleine Vereine", "Musterheft vorbeibringen", -2, by);
    }

    private UUID begin(String organisation, String aim, String step, int daysAgo, Actor by) {
        OrganisationId id =
                organisations.search(organisation, Sector.COMPANY, 1).getFirst().id();
        return partnerships.begin(
                id, aim, new PartnershipMove(PartnershipStage.FIRST_CONTACT, "", step, steps.day(daysAgo), null), by);
    }

    private void on(UUID id, PartnershipStage stage, String note, String step, int daysAgo, Actor by) {
        partnerships.move(
                id,
                partnerships.get(id).version(),
                partnerships.get(id).aim(),
                new PartnershipMove(stage, note, step, steps.day(daysAgo), null),
                by);
    }
}
