package de.zusammenspiel.review.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was typed at the desk in the room: a text for each verdict stands ready, one of them counts. */
public record RoomForm(
        @Nullable String version,
        @Nullable String verdict,
        @Nullable String reasonAccepted,
        @Nullable String reasonPostponed,
        @Nullable String reasonDeclined,
        @Nullable String address,
        @Nullable List<String> abstained,
        @Nullable String votesFor,
        @Nullable String votesAgainst,
        @Nullable String connector,
        @Nullable String runner) {
    static RoomForm fresh() {
        return new RoomForm(null, null, null, null, null, null, null, null, null, null, null);
    }

    boolean isTyped() {
        return version != null;
    }

    DecisionForm decision() {
        String reason = switch (verdict == null ? "" : verdict.toUpperCase(Locale.ROOT)) {
            case "ACCEPTED" -> reasonAccepted;
            case "POSTPONED" -> reasonPostponed;
            case "DECLINED" -> reasonDeclined;
            default -> null;
        };
        return new DecisionForm(version, verdict, reason, null, address, abstained, connector, runner);
    }
}
