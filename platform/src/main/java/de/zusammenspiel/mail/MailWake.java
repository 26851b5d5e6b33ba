package de.zusammenspiel.mail;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The bell between handing a letter in and the worker that takes it out. */
@Component
class MailWake {
    private final Semaphore bell = new Semaphore(0);

    /** Rings once the current transaction is committed: before that, the worker could not see the letter. */
    void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ring();
            }
        });
    }

    void ring() {
        bell.release();
    }

    /** Waits for the bell, at most {@code longest}; several rings count as one. */
    void await(Duration longest) throws InterruptedException {
        if (bell.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
        }
    }
}
