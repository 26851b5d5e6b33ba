package de.zusammenspiel.outreach;

import de.zusammenspiel.intake.SupportRequestId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What companies give to a request without having been asked by a challenge; the module of the agreements knows. */
public interface DirectGifts {
    /** How much: people, hours, pieces, each if it was named. */
    record Gift(
            @Nullable Integer persons,
            @Nullable Double hours,
            @Nullable Integer pieces) {}

    /** Confirmed by both sides. */
    List<Gift> of(SupportRequestId request);
}
