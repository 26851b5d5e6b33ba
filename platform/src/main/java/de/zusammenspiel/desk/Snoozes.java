package de.zusammenspiel.desk;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lines of "Heute" somebody has put off. They come back on their day, or as soon as something else is to be done. */
@Service
public class Snoozes {
    private final SnoozeStore store;

    Snoozes(SnoozeStore store) {
        this.store = store;
    }

    /** @param line what the line is about and what it asks for, the same on every day */
    @Transactional
    public void putOff(UUID account, String line, LocalDate until, LocalDate today) {
        store.deletePast(account, today);
        store.put(account, line, until);
    }

    @Transactional
    public void bringBack(UUID account) {
        store.deleteAll(account);
    }

    /** What this person does not want to see on that day. */
    @Transactional(readOnly = true)
    public Set<String> hidden(UUID account, LocalDate today) {
        return Set.copyOf(store.after(account, today));
    }
}
