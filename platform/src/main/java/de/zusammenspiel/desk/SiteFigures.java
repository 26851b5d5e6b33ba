package de.zusammenspiel.desk;

import de.zusammenspiel.agreement.AgreementCard;
import de.zusammenspiel.agreement.AgreementFigures;
import de.zusammenspiel.agreement.AgreementState;
import de.zusammenspiel.agreement.KindValue;
import de.zusammenspiel.agreement.Valuation;
import de.zusammenspiel.intake.RequestMilestones;
import de.zusammenspiel.matcher.ResourceKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What came of a period. Every count is the length of a list, so that the rows behind it are exactly what was counted.
 *
 * @param requests what came in during the period, whatever became of it since
 * @param agreed agreements both sides confirmed during the period
 * @param finished agreements finished during the period
 */
public record SiteFigures(
        Period period,
        List<RequestMilestones> requests,
        List<AgreementCard> agreed,
        List<AgreementCard> finished,
        List<KindValue> values,
        AgreementFigures totals) {

    public SiteFigures {
        requests = List.copyOf(requests);
        agreed = List.copyOf(agreed);
        finished = List.copyOf(finished);
        values = List.copyOf(values);
    }

    /** What became of a request; each has exactly one. */
    public enum Outcome {
        ACCEPTED,
        DECLINED,
        REFERRED,
        WITHDRAWN,
        OPEN;

        static Outcome of(RequestMilestones request) {
            if (request.acceptedAt() != null) {
                return ACCEPTED;
            }
            return switch (request.step()) {
                case DECLINED -> DECLINED;
                case REFERRED -> REFERRED;
                case WITHDRAWN -> WITHDRAWN;
                default -> OPEN;
            };
        }
    }

    /** How far a request came. */
    public enum Milestone {
        CAME_IN,
        ACCEPTED,
        PLEDGED,
        AGREED,
        COMPLETED,
        THANKED;

        /** Who reached a later one has passed this one, even where it was skipped. */
        boolean passedBy(RequestMilestones request) {
            return Arrays.stream(values())
                    .filter(later -> later.compareTo(this) >= 0)
                    .anyMatch(later -> later.reached(request) != null);
        }

        private @Nullable Instant reached(RequestMilestones request) {
            return switch (this) {
                case CAME_IN -> request.cameIn();
                case ACCEPTED -> request.acceptedAt();
                case PLEDGED -> request.pledgedAt();
                case AGREED -> request.agreedAt();
                case COMPLETED -> request.completedAt();
                case THANKED -> request.thankedAt();
            };
        }
    }

    public List<RequestMilestones> with(Outcome outcome) {
        return requests.stream().filter(one -> Outcome.of(one) == outcome).toList();
    }

    public List<RequestMilestones> past(Milestone milestone) {
        return requests.stream().filter(milestone::passedBy).toList();
    }

    /** Finished with help, wholly or in part. */
    public List<AgreementCard> kept() {
        return finished.stream().filter(one -> one.state().isKept()).toList();
    }

    public List<AgreementCard> notKept() {
        return finished.stream()
                .filter(one -> one.state() == AgreementState.NOT_DONE)
                .toList();
    }

    /** Of the agreements finished in the period, how many were kept; none finished, no share. */
    public OptionalDouble keptShare() {
        return finished.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(100.0 * kept().size() / finished.size());
    }

    /** Median of days until somebody of the site first did something about a request. */
    public OptionalDouble daysToFirstContact() {
        double[] days = requests.stream()
                .filter(one -> one.heardAt() != null)
                .mapToDouble(SiteFigures::daysToFirstContact)
                .sorted()
                .toArray();
        if (days.length == 0) {
            return OptionalDouble.empty();
        }
        int middle = days.length / 2;
        return OptionalDouble.of(days.length % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle]) / 2);
    }

    private static double daysToFirstContact(RequestMilestones request) {
        Instant heard = request.heardAt();
        return heard == null
                ? 0
                : Duration.between(request.cameIn(), heard).toMinutes()
                        / (double) Duration.ofDays(1).toMinutes();
    }

    public double hours(ResourceKind kind, Valuation.Moment moment) {
        return values.stream()
                .filter(one -> one.kind() == kind && one.moment() == moment)
                .mapToDouble(KindValue::hours)
                .sum();
    }

    public long cents(ResourceKind kind, Valuation.Moment moment) {
        return values.stream()
                .filter(one -> one.kind() == kind && one.moment() == moment)
                .mapToLong(KindValue::cents)
                .sum();
    }

    public double hours(Valuation.Moment moment) {
        return values.stream()
                .filter(one -> one.moment() == moment)
                .mapToDouble(KindValue::hours)
                .sum();
    }

    public long cents(Valuation.Moment moment) {
        return values.stream()
                .filter(one -> one.moment() == moment)
                .mapToLong(KindValue::cents)
                .sum();
    }
}
