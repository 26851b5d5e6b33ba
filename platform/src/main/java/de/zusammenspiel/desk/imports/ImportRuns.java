package de.zusammenspiel.desk.imports;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.desk.imports.ListImport.State;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.shared.SiteId;
import de.zusammenspiel.site.CurrentSite;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes small lists over while the browser waits and large ones behind its back: still in one transaction, so that all of
 * it is there or nothing. How far it is, and the wish to stop, travel beside that transaction.
 */
@Service
public class ImportRuns {
    /** Up to so many rows somebody waits for. */
    static final int AT_ONCE = 500;
    /** Whoever has been silent for so long is gone. */
    private static final Duration SILENT = Duration.ofMinutes(10);

    private static final int EVERY_ROWS = 50;
    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);

    private final Imports imports;
    private final ImportStore store;
    private final ImportRunStore runs;
    private final Journal journal;
    private final Clock clock;
    private final TransactionTemplate apart;

    ImportRuns(
            Imports imports,
            ImportStore store,
            ImportRunStore runs,
            Journal journal,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.store = store;
        this.runs = runs;
        this.journal = journal;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @return how it ended; empty while a large list is on its way */
    @Transactional
    public Optional<ImportResult> begin(ImportId id, Actor by) {
        ImportPlan plan = imports.plan(id).orElseThrow(() -> new NotFound("import is settled"));
        if (plan.rows().size() <= AT_ONCE) {
            return Optional.of(imports.carryOut(id, by));
        }
        List<RowFinding> fatal =
                plan.findings().stream().filter(RowFinding::fatal).toList();
        if (!fatal.isEmpty() && !imports.get(id).settings().skipBadRows()) {
            return Optional.of(new ImportResult.Refused(fatal));
        }
        if (store.move(id, State.OPEN, State.RUNNING)) {
            runs.begin(id, plan.rows().size(), clock.instant());
            SiteId site = CurrentSite.require();
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    Thread.ofVirtual().name("import-" + id).start(() -> CurrentSite.run(site, () -> run(id, by)));
                }
            });
        }
        return Optional.empty();
    }

    @Transactional(readOnly = true)
    public Optional<ImportProgress> progress(ImportId id) {
        return runs.of(id);
    }

    /** It stops at the next look; nothing is taken over then. */
    @Transactional
    public void cancel(ImportId id) {
        runs.cancel(id);
    }

    /** What was interrupted, by a power cut for instance, can be begun anew: its transaction is gone with it. */
    @Transactional
    public void reopenSilent() {
        runs.silentSince(clock.instant().minus(SILENT)).forEach(id -> {
            store.move(id, State.RUNNING, State.OPEN);
            runs.failed(id);
        });
    }

    /** Somebody wants it to stop. */
    private static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void run(ImportId id, Actor by) {
        try {
            imports.carryOut(id, by, row -> look(id, row));
        } catch (Cancelled cancelled) {
            apart.executeWithoutResult(status -> {
                store.move(id, State.RUNNING, State.OPEN);
                journal.record(
                        by,
                        "Import",
                        id.value(),
                        "importCancelled",
                        Map.of("file", store.find(id).map(ListImport::fileName).orElse("")));
            });
        } catch (RuntimeException failure) {
            LOG.error("import {} failed; nothing of it was taken over", id, failure);
            apart.executeWithoutResult(status -> {
                store.move(id, State.RUNNING, State.OPEN);
                runs.failed(id);
            });
        }
    }

    private void look(ImportId id, int row) {
        if (row % EVERY_ROWS == 0
                && Boolean.TRUE.equals(apart.execute(status -> runs.step(id, row, clock.instant())))) {
            throw new Cancelled();
        }
    }
}
