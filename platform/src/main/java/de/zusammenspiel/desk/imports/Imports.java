package de.zusammenspiel.desk.imports;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.desk.imports.ImportStore.Item;
import de.zusammenspiel.desk.imports.ListImport.State;
import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.intake.OfferId;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matcher.table.Table;
import de.zusammenspiel.matcher.table.TableReader;
import de.zusammenspiel.matcher.table.UnreadableTable;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.shared.StaleEdit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes over lists people already have. A list is opened, its columns are given meanings, a dry run shows what would
 * happen, then it is taken over in one transaction: all of it or nothing. As long as nobody has worked with it, the whole
 * import can be undone.
 */
@Service
public class Imports {
    /** More rows belong into several lists. */
    public static final int MOST_ROWS = 100_000;

    private final ImportStore store;
    private final ImportPlanner planner;
    private final ImportCarrier carrier;
    private final Organisations organisations;
    private final SupportRequests requests;
    private final Offers offers;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;
    private final TransactionTemplate nested;

    Imports(
            ImportStore store,
            ImportPlanner planner,
            ImportCarrier carrier,
            Organisations organisations,
            SupportRequests requests,
            Offers offers,
            Journal journal,
            Ids ids,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.planner = planner;
        this.carrier = carrier;
        this.organisations = organisations;
        this.requests = requests;
        this.offers = offers;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
        this.nested = new TransactionTemplate(transactions);
        this.nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Keeps the list and gives its columns the meanings the header suggests. */
    @Transactional
    public ImportId open(String fileName, byte[] content, Target target, @Nullable LocalDate asOf, Actor by)
            throws UnreadableTable {
        Table table = TableReader.read(fileName, content);
        ImportSettings settings = ImportSettings.of(
                target, asOf == null ? LocalDate.now(clock) : asOf, FieldMapping.detect(table.header(), target));
        return keep(table, content, target, settings, by);
    }

    private ImportId keep(Table table, byte[] content, Target target, ImportSettings settings, Actor by)
            throws UnreadableTable {
        if (table.rows().size() > MOST_ROWS) {
            throw new UnreadableTable(
                    "„" + table.source() + "“ hat mehr als 100.000 Zeilen. Bitte teilen Sie die Tabelle.",
                    "\"" + table.source() + "\" has more than 100,000 rows. Please split the table.");
        }
        ImportId id = new ImportId(ids.next());
        store.insert(id, target, table.source(), content, settings, clock.instant());
        journal.record(by, "Import", id.value(), "importOpened", Map.of("file", table.source()));
        return id;
    }

    @Transactional(readOnly = true)
    public ListImport get(ImportId id) {
        return store.find(id).orElseThrow(() -> new NotFound("import"));
    }

    @Transactional(readOnly = true)
    public List<ListImport> latest() {
        return store.latest();
    }

    /** The dry run of an open import; empty when it is settled. */
    @Transactional(readOnly = true)
    public Optional<ImportPlan> plan(ImportId id) {
        ListImport one = get(id);
        return table(one).map(table -> planner.plan(one.target(), table, one.settings()));
    }

    /** The dry run of a list nobody has kept, for the command line. */
    @Transactional(readOnly = true)
    public ImportPlan plan(Table table, Target target, ImportSettings settings) {
        return planner.plan(target, table, settings);
    }

    private Optional<Table> table(ListImport one) {
        return store.content(one.id()).map(content -> read(one, content));
    }

    private static Table read(ListImport one, byte[] content) {
        try {
            return TableReader.read(one.fileName(), content);
        } catch (UnreadableTable e) {
            throw new IllegalStateException("a list that was read when it came can be read again", e);
        }
    }

    @Transactional
    public void settings(ImportId id, int version, ImportSettings settings) {
        if (!store.settings(id, version, settings)) {
            throw new StaleEdit(get(id).fileName(), get(id).fileName());
        }
    }

    /** Takes the list over, all of it or nothing. Only once: a second call finds it settled. */
    @Transactional
    public ImportResult carryOut(ImportId id, Actor by) {
        return carryOut(id, by, row -> {});
    }

    /** @param progress hears of every row; what it throws stops the import, and nothing is taken over */
    @Transactional
    public ImportResult carryOut(ImportId id, Actor by, IntConsumer progress) {
        ListImport one = store.lock(id).orElseThrow(() -> new NotFound("import"));
        Table table = table(one).orElseThrow(() -> new NotFound("import is settled"));
        return carryOut(one, table, one.settings(), by, progress);
    }

    /** Opens a list and takes it over in one go: for the command line and the demonstration. */
    @Transactional
    public ImportResult load(
            Table table, byte[] content, Target target, ImportSettings settings, Actor by, IntConsumer progress)
            throws UnreadableTable {
        ImportPlan plan = planner.plan(target, table, settings);
        List<RowFinding> fatal =
                plan.findings().stream().filter(RowFinding::fatal).toList();
        if (!fatal.isEmpty() && !settings.skipBadRows()) {
            return new ImportResult.Refused(fatal);
        }
        ImportId id = keep(table, content, target, settings, by);
        return carryOut(get(id), table, settings, by, progress);
    }

    private ImportResult carryOut(
            ListImport one, Table table, ImportSettings settings, Actor by, IntConsumer progress) {
        ImportPlan plan = planner.plan(one.target(), table, settings);
        List<RowFinding> fatal =
                plan.findings().stream().filter(RowFinding::fatal).toList();
        if (!fatal.isEmpty() && !settings.skipBadRows()) {
            return new ImportResult.Refused(fatal);
        }
        store.planEachAnew();
        Map<String, UUID> subjects = carrier.carry(one.id(), plan, by, progress);
        int made = (int) plan.toMake();
        int known = (int) plan.alreadyThere();
        int leftOut = (int) plan.bad();
        store.counts(one.id(), made, known, leftOut);
        store.settle(one.id(), State.DONE, clock.instant());
        journal.record(
                by,
                "Import",
                one.id().value(),
                "importDone",
                Map.of("file", one.fileName(), "made", String.valueOf(made)));
        return new ImportResult.Done(one.id(), made, known, leftOut, subjects);
    }

    /** Somebody worked with a part of the import. */
    private static final class Worked extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Worked(String with) {
            super(with);
        }
    }

    /** Removes the whole import again, or nothing of it. */
    @Transactional
    public UndoResult undo(ImportId id, Actor by) {
        ListImport one = store.lock(id).orElseThrow(() -> new NotFound("import"));
        if (one.state() != State.DONE) {
            throw new NotFound("import is not done");
        }
        List<Item> items = store.items(id).stream()
                .sorted(Comparator.comparing(Item::kind))
                .toList();
        try {
            // A savepoint: what is worked with further up may refuse, and then everything stays.
            nested.executeWithoutResult(status -> items.forEach(item -> remove(item, by)));
        } catch (Worked worked) {
            return new UndoResult.Kept(String.valueOf(worked.getMessage()));
        } catch (DataIntegrityViolationException inUse) {
            return new UndoResult.Kept(one.fileName());
        }
        store.settle(id, State.UNDONE, clock.instant());
        journal.record(by, "Import", id.value(), "importUndone", Map.of("file", one.fileName()));
        return new UndoResult.Undone(items.size());
    }

    private void remove(Item item, Actor by) {
        switch (item.kind()) {
            case REQUEST -> {
                SupportRequestId request = new SupportRequestId(item.subject());
                if (!requests.removeUntouched(request, by)) {
                    throw new Worked(requests.get(request).number());
                }
            }
            case OFFER -> {
                OfferId offer = new OfferId(item.subject());
                if (!offers.removeUntouched(offer, by)) {
                    throw new Worked(offers.get(offer).number());
                }
            }
            case CONTACT -> {
                ContactId contact = new ContactId(item.subject());
                if (organisations.contact(contact).isPresent()) {
                    organisations.removeContact(contact, by);
                }
            }
            case ORGANISATION -> {
                OrganisationId organisation = new OrganisationId(item.subject());
                Long changes = item.changes();
                if (changes == null || !organisations.untouched(organisation, changes)) {
                    throw new Worked(organisations
                            .find(organisation)
                            .map(known -> known.name())
                            .orElse(""));
                }
                organisations.remove(organisation, by);
            }
        }
    }

    /** Nothing is taken over; the file goes at once. */
    @Transactional
    public void drop(ImportId id, Actor by) {
        ListImport one = store.lock(id).orElseThrow(() -> new NotFound("import"));
        if (one.state() == State.OPEN) {
            store.settle(id, State.DROPPED, clock.instant());
            journal.record(by, "Import", id.value(), "importDropped", Map.of("file", one.fileName()));
        }
    }
}
