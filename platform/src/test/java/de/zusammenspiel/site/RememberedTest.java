package de.zusammenspiel.site;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.shared.SiteId;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class RememberedTest {
    private final SiteId site = new SiteId(UUID.randomUUID());
    private final Remembered<String, Integer> sums = new Remembered<>();

    /** What the database would say; every reading counts. */
    private final AtomicInteger stored = new AtomicInteger(1);

    private final AtomicInteger readings = new AtomicInteger();

    @Test
    void readers_add_up_once() {
        assertThat(reader(() -> sum("2027"))).isEqualTo(1);
        assertThat(reader(() -> sum("2027"))).isEqualTo(1);
        assertThat(readings).hasValue(1);
        reader(() -> sum("2028"));
        assertThat(readings).hasValue(2);
    }

    @Test
    void a_writer_sees_its_own_changes_and_leaves_nothing_behind() {
        reader(() -> sum("2027"));
        int seen = writer(() -> {
            stored.set(2);
            return sum("2027");
        });
        assertThat(seen).isEqualTo(2);
        assertThat(reader(() -> sum("2027"))).as("nobody told of a change").isEqualTo(1);
        assertThat(CurrentSite.in(site, () -> sum("2027")))
                .as("outside of a transaction")
                .isEqualTo(2);
    }

    @Test
    void every_site_has_its_own() {
        reader(() -> sum("2027"));
        stored.set(5);
        SiteId other = new SiteId(UUID.randomUUID());
        assertThat(inTransaction(other, true, () -> sum("2027"))).isEqualTo(5);
        inTransaction(other, false, () -> {
            sums.change();
            return stored.incrementAndGet();
        });
        assertThat(reader(() -> sum("2027"))).as("the first site keeps its sum").isEqualTo(1);
        assertThat(inTransaction(other, true, () -> sum("2027"))).isEqualTo(6);
    }

    @Test
    void a_change_counts_when_it_is_committed() {
        reader(() -> sum("2027"));
        writer(() -> {
            sums.change();
            stored.set(2);
            assertThat(elsewhere(() -> reader(() -> sum("2027")))).isEqualTo(1);
            return true;
        });
        assertThat(reader(() -> sum("2027"))).isEqualTo(2);
    }

    @Test
    void a_change_that_is_rolled_back_forgets_nothing() {
        reader(() -> sum("2027"));
        CurrentSite.run(
                site,
                () -> transaction(false).executeWithoutResult(status -> {
                    sums.change();
                    status.setRollbackOnly();
                }));
        reader(() -> sum("2027"));
        assertThat(readings).hasValue(1);
    }

    @Test
    void a_change_without_a_transaction_counts_at_once() {
        reader(() -> sum("2027"));
        stored.set(2);
        CurrentSite.run(site, sums::change);
        assertThat(reader(() -> sum("2027"))).isEqualTo(2);
    }

    /** The sum was read before the change and comes back after it: nobody may find it any more. */
    @Test
    void what_was_read_before_a_change_is_not_remembered_after_it() {
        int old = reader(() -> sums.of("2027", () -> {
            int read = stored.get();
            elsewhere(() -> writer(() -> {
                sums.change();
                return stored.incrementAndGet();
            }));
            return read;
        }));
        assertThat(old).isEqualTo(1);
        assertThat(reader(() -> sum("2027"))).isEqualTo(2);
    }

    @Test
    void a_site_remembers_two_hundred_sums() {
        for (int key = 0; key < 250; key++) {
            String one = "key " + key;
            reader(() -> sum(one));
        }
        reader(() -> sum("key 0"));
        assertThat(readings).hasValue(250);
        reader(() -> sum("key 249"));
        assertThat(readings).hasValue(251);
    }

    private int sum(String key) {
        return sums.of(key, () -> {
            readings.incrementAndGet();
            return stored.get();
        });
    }

    private <T> T reader(Supplier<T> work) {
        return inTransaction(site, true, work);
    }

    private <T> T writer(Supplier<T> work) {
        return inTransaction(site, false, work);
    }

    private static <T> T inTransaction(SiteId site, boolean readOnly, Supplier<T> work) {
        return CurrentSite.in(site, () -> transaction(readOnly).execute(status -> work.get()));
    }

    /** As another connection would, although one is under way. */
    private static <T> T elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    private static TransactionTemplate transaction(boolean readOnly) {
        TransactionTemplate template = new TransactionTemplate(new BareTransactions());
        template.setReadOnly(readOnly);
        return template;
    }

    /** Transactions as the framework runs them, with nothing behind. */
    private static final class BareTransactions extends AbstractPlatformTransactionManager {
        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
