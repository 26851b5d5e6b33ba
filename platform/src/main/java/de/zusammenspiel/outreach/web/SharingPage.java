package de.zusammenspiel.outreach.web;

import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.matching.Sharing;
import de.zusammenspiel.matching.SharingHabit;
import de.zusammenspiel.matching.SharingHabit.SmallFirst;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.ChallengeState;
import de.zusammenspiel.outreach.LineState;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Several requests at once, and who would help whom.
 *
 * @param chosen numbers of the requests that take part
 * @param sharing the proposal, or null before one was asked for
 * @param rows its lines, with what became of them
 */
public record SharingPage(
        String title,
        List<SupportRequest> open,
        Set<String> chosen,
        SharingForm form,
        SharingHabit habit,
        @Nullable Sharing sharing,
        List<Row> rows,
        Errors errors)
        implements FormPage {
    public SharingPage {
        open = List.copyOf(open);
        chosen = Set.copyOf(chosen);
        rows = List.copyOf(rows);
    }

    /** What to share and what to mind, as typed. */
    public record SharingForm(
            @Nullable List<String> anfrage,
            @Nullable String partner,
            @Nullable String einsaetze,
            @Nullable String anfragenImJahr,
            @Nullable String gerecht,
            @Nullable String kleine) {}

    /** A line with where it stands. */
    public record Row(Sharing.Line line, LineState state) {
        /** Takes a line over: {@code A-2026-0001 offer-…}. */
        public String key() {
            return line.request().number() + " " + line.suggestion().key();
        }

        public boolean isFree() {
            return state instanceof LineState.Free;
        }

        public List<String> notes() {
            return state instanceof LineState.Free free ? free.notes() : List.of();
        }

        public @Nullable Challenge underWay() {
            return state instanceof LineState.UnderWay underWay ? underWay.challenge() : null;
        }

        public boolean isPlanned() {
            Challenge challenge = underWay();
            return challenge != null && challenge.state() == ChallengeState.PLANNED;
        }
    }

    public long free() {
        return rows.stream().filter(Row::isFree).count();
    }

    /** Numbers of the asks that can be taken back. */
    public List<String> planned() {
        return rows.stream()
                .filter(Row::isPlanned)
                .flatMap(row -> Stream.ofNullable(row.underWay()))
                .map(Challenge::number)
                .toList();
    }

    public boolean asksSmallFirst() {
        return habit.smallFirst() != SmallFirst.HIDDEN;
    }

    public List<String> typedRequests() {
        return Objects.requireNonNullElse(form.anfrage(), List.of());
    }

    @Override
    public String template() {
        return "outreach/sharing";
    }
}
