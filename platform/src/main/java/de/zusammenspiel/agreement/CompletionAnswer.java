package de.zusammenspiel.agreement;

import java.util.List;

/** "Hat es geklappt wie vereinbart?" */
public sealed interface CompletionAnswer {
    /** Yes: the agreed amounts are taken, and marked as such. */
    record AsAgreed() implements CompletionAnswer {}

    /**
     * Otherwise than agreed.
     *
     * @param amounts one for each contribution, in their order
     */
    record Different(List<Amount> amounts, String note) implements CompletionAnswer {
        public Different {
            amounts = List.copyOf(amounts);
        }
    }

    /** It did not happen. */
    record No(String reason) implements CompletionAnswer {}

    default Kind kind() {
        return switch (this) {
            case AsAgreed yes -> Kind.AS_AGREED;
            case Different other -> Kind.DIFFERENT;
            case No no -> Kind.NO;
        };
    }

    enum Kind {
        AS_AGREED,
        DIFFERENT,
        NO
    }
}
