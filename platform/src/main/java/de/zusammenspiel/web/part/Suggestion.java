package de.zusammenspiel.web.part;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A suggested partner: one sentence, the evidence for it, the points on demand. {@code heldBack} says why to wait. */
public record Suggestion(
        int rank,
        String name,
        @Nullable String url,
        String sector,
        String sentence,
        List<Evidence> evidence,
        List<Points> points,
        @Nullable String total,
        @Nullable String heldBack,
        List<Action> actions) {

    /** More than three reasons at once nobody reads. */
    private static final int AT_FIRST = 3;

    /** The first reasons, and every word of caution. */
    public List<Evidence> firstEvidence() {
        return Stream.concat(
                        proofs().stream().limit(AT_FIRST), evidence.stream().filter(one -> one.kind() == Kind.CAUTION))
                .toList();
    }

    /** The other reasons, for whoever asks. */
    public List<Evidence> moreEvidence() {
        return proofs().stream().skip(AT_FIRST).toList();
    }

    private List<Evidence> proofs() {
        return evidence.stream().filter(one -> one.kind() != Kind.CAUTION).toList();
    }

    /** One proof: what was read and, where it was understood as something, as what. */
    public record Evidence(Kind kind, String seen, @Nullable String meaning) {
        public static Evidence of(Kind kind, String seen) {
            return new Evidence(kind, seen, null);
        }
    }

    public record Points(String reason, String value) {}

    public enum Kind {
        WORD("quote"),
        PLACE("place"),
        TIME("calendar"),
        AMOUNT("amount"),
        HISTORY("again"),
        CONTACT("person"),
        CAUTION("alert");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }
    }
}
