package de.zusammenspiel.intake;

import de.zusammenspiel.site.Remembered;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;

/** How many requests a filter finds. */
@Component
class RequestCounts {
    private final Remembered<RequestFilter, Long> known = new Remembered<>();

    long of(RequestFilter filter, LongSupplier count) {
        return known.of(filter, count::getAsLong);
    }

    /** Tells that this transaction changes requests. */
    void change() {
        known.change();
    }
}
