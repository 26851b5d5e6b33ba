package de.zusammenspiel.desk.handover;

import de.zusammenspiel.agreement.AgreementCard;
import de.zusammenspiel.desk.notes.PhoneNote;
import de.zusammenspiel.directory.TalkingHint;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.review.CaseDuo;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case as somebody who has never seen it needs it.
 *
 * @param promises agreements that are not finished
 * @param asked companies that have not answered yet
 * @param lastNote the last call or mail
 * @param hints how to talk with the people of this case
 */
public record OpenCase(
        SupportRequest request,
        List<AgreementCard> promises,
        List<Challenge> asked,
        @Nullable CaseDuo duo,
        @Nullable PhoneNote lastNote,
        List<TalkingHint> hints) {
    public OpenCase {
        promises = List.copyOf(promises);
        asked = List.copyOf(asked);
        hints = List.copyOf(hints);
    }

    public boolean isPromised() {
        return !promises.isEmpty();
    }

    /** The first day something is due in this case. */
    public @Nullable LocalDate due() {
        LocalDate first = request.due();
        for (AgreementCard promise : promises) {
            first = earlier(first, promise.until());
        }
        for (Challenge challenge : asked) {
            first = earlier(first, challenge.restsOn());
        }
        return first;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
