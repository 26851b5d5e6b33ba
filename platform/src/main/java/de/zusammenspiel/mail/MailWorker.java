package de.zusammenspiel.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Takes letters out of the queue one by one, as soon as the bell rings. Runs on every node. */
@Component
class MailWorker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);
    /** How soon letters of other nodes and postponed ones are noticed. */
    private static final Duration ROUND = Duration.ofSeconds(2);
    /** Longer than any mail server may take to answer. */
    static final Duration ABANDONED = Duration.ofMinutes(5);

    private final MailDesk desk;
    private final Transport transport;
    private final MailWake wake;
    private final Clock clock;
    private final String mode;
    private volatile boolean running;
    private Thread thread = Thread.ofVirtual().unstarted(() -> {});

    MailWorker(
            MailDesk desk,
            Transport transport,
            MailWake wake,
            Clock clock,
            @Value("${zusammenspiel.mode}") String mode) {
        this.mode = mode;
        this.desk = desk;
        this.transport = transport;
        this.wake = wake;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (mode.equals("command")) {
            return; // a console command must not end in the middle of a letter
        }
        if (transport.ready()) {
            thread = Thread.ofVirtual().name("mail").start(this::work);
        } else {
            LOG.warn("no mail server is set up (SMTP_URL): letters wait");
        }
    }

    @Override
    public void stop() {
        running = false;
        wake.ring();
        if (thread.getState() == Thread.State.NEW) {
            return; // it never had anything to do
        }
        try {
            thread.join(Duration.ofSeconds(4));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        boolean handsEmpty = false;
        while (running) {
            handsEmpty = round(handsEmpty);
            try {
                wake.await(ROUND);
            } catch (InterruptedException e) {
                running = false;
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * One round. When it breaks off, a letter may be left in our hands, as at the start: the next round looks for it
     * first, so that nobody has to wait until it counts as abandoned.
     *
     * @return whether it went through
     */
    private boolean round(boolean handsEmpty) {
        try {
            if (!handsEmpty) {
                desk.recoverOwn();
            }
            desk.recoverAbandoned(clock.instant().minus(ABANDONED));
            while (running && sendOne()) {}
            return true;
        } catch (RuntimeException e) {
            // The database may be away for a while; the letters wait there, and so do we.
            LOG.error("letters could not be sent in this round", e);
            return false;
        }
    }

    /** @return false when nothing is due */
    boolean sendOne() {
        Optional<QueueStore.Entry> taken = desk.take();
        taken.ifPresent(entry -> desk.open(entry).ifPresent(mail -> desk.close(entry, mail, transport.deliver(mail))));
        return taken.isPresent();
    }
}
