package de.zusammenspiel.desk.imports;

import de.zusammenspiel.desk.imports.ImportStore.Item;
import de.zusammenspiel.desk.imports.ImportStore.Kind;
import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.Duplicates;
import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationCard;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.intake.NewOffer;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.OfferId;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.shared.Actor;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries a planned list into the site by the same use cases people's forms use. Runs inside one transaction. */
@Component
class ImportCarrier {
    private static final String SOURCE = "Liste ";

    /** Stands for a row that became nothing of its own. */
    private static final UUID NONE = new UUID(0, 0);

    private final Organisations organisations;
    private final SupportRequests requests;
    private final Offers offers;
    private final ImportStore store;

    ImportCarrier(Organisations organisations, SupportRequests requests, Offers offers, ImportStore store) {
        this.organisations = organisations;
        this.requests = requests;
        this.offers = offers;
        this.store = store;
    }

    /** @return what each row became, by the number the list gave it */
    Map<String, UUID> carry(ImportId id, ImportPlan plan, Actor by, IntConsumer progress) {
        Map<String, UUID> subjects = new HashMap<>();
        Set<OrganisationId> made = new LinkedHashSet<>();
        // The plan knows what the directory had; asking it for every row again would take longer with each of them.
        Duplicates entered = Duplicates.none();
        int done = 0;
        for (PlannedRow row : plan.rows()) {
            progress.accept(++done);
            if (row.bad() || (row.there() && plan.target() != Target.ORGANISATIONS)) {
                continue;
            }
            OrganisationId organisation = organisation(row, made, entered, by);
            addPerson(id, row, organisation, made, plan.table().source(), by);
            subjects.put(row.externalId(), subject(id, row, organisation, by));
        }
        for (OrganisationId organisation : made) {
            store.add(id, new Item(Kind.ORGANISATION, organisation.value(), organisations.changes(organisation)));
        }
        subjects.values().removeIf(NONE::equals);
        return subjects;
    }

    private @Nullable OrganisationId organisation(
            PlannedRow row, Set<OrganisationId> made, Duplicates entered, Actor by) {
        OrganisationCard known = row.known();
        NewOrganisation organisation = row.organisation();
        if (known != null) {
            return known.id();
        }
        if (organisation == null) {
            return null;
        }
        return entered.same(organisation).map(OrganisationCard::id).orElseGet(() -> {
            OrganisationId id = organisations.register(organisation, by);
            made.add(id);
            entered.remember(id, organisation);
            return id;
        });
    }

    private void addPerson(
            ImportId id,
            PlannedRow row,
            @Nullable OrganisationId organisation,
            Set<OrganisationId> made,
            String file,
            Actor by) {
        PlannedRow.Person person = row.person();
        if (person == null || organisation == null) {
            return;
        }
        boolean there = organisations.contactsOf(organisation).stream()
                .anyMatch(contact -> contact.name().equalsIgnoreCase(person.name()));
        if (!there) {
            ContactId contact = organisations.addContact(
                    organisation, person.name(), "", person.email(), person.phone(), SOURCE + file, by);
            if (!made.contains(organisation)) {
                store.add(id, new Item(Kind.CONTACT, contact.value(), null));
            }
        }
    }

    private UUID subject(ImportId id, PlannedRow row, @Nullable OrganisationId organisation, Actor by) {
        NewRequest request = row.request();
        if (request != null) {
            SupportRequestId made = requests.submit(linked(request, organisation), by);
            store.add(id, new Item(Kind.REQUEST, made.value(), null));
            return made.value();
        }
        NewOffer offer = row.offer();
        if (offer != null) {
            OfferId made = offers.publish(offer.by(organisation), by);
            store.add(id, new Item(Kind.OFFER, made.value(), null));
            return made.value();
        }
        return organisation == null ? NONE : organisation.value();
    }

    private static NewRequest linked(NewRequest request, @Nullable OrganisationId organisation) {
        return new NewRequest(
                organisation,
                request.organisationName(),
                request.contactName(),
                request.contactEmail(),
                request.contactPhone(),
                request.question(),
                request.purpose(),
                request.kinds(),
                request.amount(),
                request.persons(),
                request.hours(),
                request.pieces(),
                request.wishDate(),
                request.flexibleDate(),
                request.ags(),
                request.placeLabel(),
                request.confidentialPlace(),
                request.ownSteps(),
                request.whyNotOtherwise(),
                request.participation(),
                request.reciprocation(),
                request.alternativesOk(),
                request.minors(),
                request.municipal(),
                request.councilDecidedOn(),
                request.publicationOk(),
                request.channel(),
                request.begunAt());
    }
}
