package de.zusammenspiel.review;

import de.zusammenspiel.intake.ReferralAddressId;
import de.zusammenspiel.intake.SupportRequestId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as somebody writes it down.
 *
 * @param seen how many decisions on this request were known to whoever decides; another one since makes this one stale
 * @param meeting where it was decided, null when it was not in a meeting
 * @param farewell text of the letter to the applicant when the request is declined; "" for the usual words
 * @param referral who else can help, named in that letter
 * @param abstained accounts of the members with a conflict of interest
 */
public record Ruling(
        SupportRequestId request,
        int seen,
        Verdict verdict,
        String reason,
        String farewell,
        @Nullable ReferralAddressId referral,
        @Nullable MeetingId meeting,
        Set<UUID> abstained) {
    public Ruling {
        abstained = Set.copyOf(abstained);
    }

    Ruling abstaining(Set<UUID> who) {
        return new Ruling(request, seen, verdict, reason, farewell, referral, meeting, who);
    }
}
