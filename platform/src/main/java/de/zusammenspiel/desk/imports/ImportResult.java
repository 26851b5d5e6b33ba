package de.zusammenspiel.desk.imports;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How taking over a list ended. */
public sealed interface ImportResult {

    /**
     * Everything is in.
     *
     * @param subjects what each row became, by the number the list gave it (by its row where it gave none)
     */
    record Done(ImportId id, int made, int known, int leftOut, Map<String, UUID> subjects) implements ImportResult {
        public Done {
            subjects = Map.copyOf(subjects);
        }
    }

    /** Rows cannot be taken over and nobody said to leave them out; nothing was taken over. */
    record Refused(List<RowFinding> findings) implements ImportResult {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
