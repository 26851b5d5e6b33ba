package de.zusammenspiel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.SentMail;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.site.Role;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two coordinators of one site who press the same button at the same moment: both transactions have begun and wait at
 * the same place before either goes on.
 */
public final class TwoPeople {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final long LOOK_AGAIN_NANOS = 2_000_000;

    private final TestApp app;
    private final TestSite site;
    public final Browser claudia;
    public final Browser jana;
    public final TestPerson second;

    public TwoPeople(TestApp app, TestSite site) {
        this.app = app;
        this.site = site;
        this.claudia = app.signedIn(site.coordinator());
        String email = "jana.berg@" + site.slug() + ".example";
        UUID account = site.in(() -> app.bean(Accounts.class)
                .admit(new EmailAddress(email), "Jana Berg", Role.COORDINATOR, null, Actor.system()));
        this.second = new TestPerson(account, "Jana Berg", email);
        this.jana = app.signedIn(second);
    }

    /** Both have the page in front of them and send the same form. */
    public List<Answer> click(String page, String action, String... fields) {
        claudia.get(page).ok();
        jana.get(page).ok();
        return atOnce(() -> claudia.post(action, fields), () -> jana.post(action, fields));
    }

    /** What each does begins with a form. */
    public List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other) {
        try (Connection gate = app.database().requireOwner().connect();
                Statement statement = gate.createStatement();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            gate.setAutoCommit(false);
            statement.execute("lock table web.submission in share mode");
            Future<Answer> first = threads.submit(one);
            Future<Answer> second = threads.submit(other);
            awaitBoth(statement);
            gate.commit();
            return List.of(first.get(), second.get());
        } catch (SQLException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The first has acted and not yet finished when the second comes to the same record; she waits for it there. */
    public static <T> T oneAfterTheOther(TestApp app, TestSite site, Runnable first, Callable<T> second) {
        JdbcClient db = app.bean(JdbcClient.class);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            TransactionTemplate transaction = new TransactionTemplate(app.bean(PlatformTransactionManager.class));
            Future<T> later = site.in(() -> Objects.requireNonNull(transaction.execute(status -> {
                first.run();
                Future<T> waiting = threads.submit(second);
                awaitBlocked(db);
                return waiting;
            })));
            return later.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void awaitBlocked(JdbcClient db) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (db.sql(
                                "select count(*) from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))")
                        .query(Integer.class)
                        .single()
                == 0) {
            if (System.nanoTime() > end) {
                throw new AssertionError("the second never came to the record");
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }

    private static void awaitBoth(Statement statement) throws SQLException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (waiting(statement) < 2) {
            if (System.nanoTime() > end) {
                throw new AssertionError("the two never came to the gate");
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }

    private static int waiting(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "select count(*) from pg_locks where relation = 'web.submission'::regclass and not granted")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** One of the two reads that it is done, the other why nothing happened a second time. */
    public static void oneDoes(List<Answer> answers, String done, String second) {
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isLessThan(500));
        List<String> texts = answers.stream().map(Answer::text).toList();
        assertThat(texts)
                .as("%s: once in %s", done, texts)
                .satisfiesOnlyOnce(text -> assertThat(text).contains(done));
        assertThat(texts)
                .as("%s: once in %s", second, texts)
                .satisfiesOnlyOnce(text -> assertThat(text).contains(second));
    }

    public List<SentMail> letters(String kind) {
        return site.in(() -> app.bean(Outbox.class).latest(200)).stream()
                .filter(letter -> letter.kind().equals(kind))
                .toList();
    }

    /** How often this is written down about the subject. */
    public long told(UUID subject, String act) {
        return site.in(() -> app.bean(Journal.class).of(subject, 100)).stream()
                .filter(entry -> entry.act().equals(act))
                .count();
    }
}
