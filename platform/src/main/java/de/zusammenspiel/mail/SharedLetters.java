package de.zusammenspiel.mail;

import de.zusammenspiel.web.StandIns.StandIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What staff were written within the running transaction. A deputy who is in the group herself would otherwise get every
 * letter to the group twice: once for each person she is.
 */
@Component
class SharedLetters {
    /**
     * A letter to one reader.
     *
     * @param letter as it was handed in, for the reader herself if it is for her too
     * @param own whether it is for the reader herself
     * @param away for whom else it is
     */
    record Shared(MailId id, String reader, Letter letter, boolean own, List<StandIn> away) {
        Shared {
            away = List.copyOf(away);
        }

        private boolean isLike(String email, Letter other) {
            return reader.equalsIgnoreCase(email) && letter.saysTheSameAs(other);
        }

        /** @param standIn null where the further letter is the reader's own */
        Shared and(Letter further, @Nullable StandIn standIn) {
            List<StandIn> all = new ArrayList<>(away);
            if (standIn != null) {
                all.add(standIn);
            }
            return new Shared(id, reader, standIn == null ? further : letter, own || standIn == null, all);
        }
    }

    /** The letter that says the same to the same reader for somebody else. */
    Optional<Shared> earlier(String reader, Letter letter, boolean own) {
        return written().stream()
                .filter(one -> one.isLike(reader, letter) && !(own && one.own()))
                .findFirst();
    }

    void keep(Shared shared) {
        List<Shared> written = written();
        written.removeIf(one -> one.id().equals(shared.id()));
        written.add(shared);
    }

    @SuppressWarnings("unchecked") // only this class binds to itself
    private List<Shared> written() {
        List<Shared> known = (List<Shared>) TransactionSynchronizationManager.getResource(this);
        if (known != null) {
            return known;
        }
        List<Shared> fresh = new ArrayList<>();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(SharedLetters.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(SharedLetters.this, fresh);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(SharedLetters.this);
            }
        });
        return fresh;
    }
}
