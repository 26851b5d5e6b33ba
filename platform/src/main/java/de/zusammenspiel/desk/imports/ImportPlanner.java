package de.zusammenspiel.desk.imports;

import de.zusammenspiel.directory.Duplicates;
import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationCard;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.intake.NewOffer;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.OfferFilter;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.RequestFilter;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matcher.table.SheetRow;
import de.zusammenspiel.matcher.table.Table;
import de.zusammenspiel.region.Municipalities;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the dry run of a list: reads every row and compares it with what the site has already. */
@Component
class ImportPlanner {
    private final Organisations organisations;
    private final SupportRequests requests;
    private final Offers offers;
    private final Municipalities municipalities;

    ImportPlanner(Organisations organisations, SupportRequests requests, Offers offers, Municipalities municipalities) {
        this.organisations = organisations;
        this.requests = requests;
        this.offers = offers;
        this.municipalities = municipalities;
    }

    ImportPlan plan(Target target, Table table, ImportSettings settings) {
        RowReader reader = new RowReader(target, settings, new Places(municipalities));
        Duplicates duplicates = organisations.duplicates();
        Set<String> here = here(target);
        Set<String> ids = new HashSet<>();
        List<PlannedRow> rows = new ArrayList<>();
        for (SheetRow row : table.rows()) {
            RowReader.Reading reading = reader.read(row);
            boolean bad = reading.bad();
            if (settings.mapping().has(Field.ID) && !ids.add(reading.externalId())) {
                reader.findings()
                        .add(new RowFinding(
                                row.number(),
                                settings.mapping().address(row, Field.ID),
                                true,
                                "imports.problem.idTwice",
                                List.of(reading.externalId())));
                bad = true;
            }
            rows.add(planned(row, reading, bad, settings, duplicates, here));
        }
        return new ImportPlan(target, table, rows, reader.findings(), reader.unknownKinds());
    }

    private static PlannedRow planned(
            SheetRow row,
            RowReader.Reading reading,
            boolean bad,
            ImportSettings settings,
            Duplicates duplicates,
            Set<String> here) {
        NewOrganisation organisation = reading.organisation();
        OrganisationId chosen = settings.same().get(row.number());
        OrganisationCard known = null;
        List<OrganisationCard> alike = List.of();
        if (organisation != null) {
            alike = duplicates.of(organisation.name(), organisation.ags(), organisation.email()).stream()
                    .filter(card -> card.sector() == organisation.sector())
                    .toList();
            known = alike.stream()
                    .filter(card -> card.id().equals(chosen))
                    .findFirst()
                    .or(() -> duplicates.same(organisation))
                    .orElse(null);
        }
        NewRequest request = reading.request();
        NewOffer offer = reading.offer();
        boolean there;
        if (bad) {
            there = false;
        } else if (organisation != null && request == null && offer == null) {
            there = known != null || !here.add(organisationKey(organisation));
        } else {
            there = !here.add(key(request, offer));
        }
        return new PlannedRow(
                row.number(),
                reading.externalId(),
                reading.label(),
                organisation,
                known,
                alike,
                reading.person(),
                request,
                offer,
                there,
                bad);
    }

    /** What would be the same again: needs by organisation and question, offers by organisation and what. */
    private Set<String> here(Target target) {
        Set<String> here = new HashSet<>();
        switch (target) {
            case ORGANISATIONS -> {}
            case NEEDS ->
                requests.all(RequestFilter.all())
                        .forEach(card -> here.add(words(card.organisationName(), card.question())));
            case OFFERS ->
                offers.all(OfferFilter.all()).forEach(card -> here.add(words(card.organisationName(), card.what())));
        }
        return here;
    }

    private static String organisationKey(NewOrganisation organisation) {
        return organisation.sector() + "\n" + words(organisation.name(), organisation.placeLabel());
    }

    private static String key(@Nullable NewRequest request, @Nullable NewOffer offer) {
        if (request != null) {
            return words(request.organisationName(), request.question());
        }
        return offer == null ? "" : words(offer.organisationName(), offer.what());
    }

    private static String words(String one, String other) {
        return (one + "\n" + other).toLowerCase(Locale.GERMAN).replaceAll("\\s+", " ");
    }
}
