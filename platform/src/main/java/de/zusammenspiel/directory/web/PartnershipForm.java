package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.Partnership;
import de.zusammenspiel.directory.PartnershipMove;
import de.zusammenspiel.directory.PartnershipStage;
import de.zusammenspiel.web.FormCheck;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** What was typed about a partnership. */
public record PartnershipForm(
        @Nullable String aim,
        @Nullable String stage,
        @Nullable String note,
        @Nullable String nextStep,
        @Nullable String nextOn,
        @Nullable String signedOn) {
    static final int AIM = 300;
    private static final int NOTE = 2_000;
    private static final int STEP = 200;
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    static PartnershipForm empty() {
        return new PartnershipForm(null, null, null, null, null, null);
    }

    /** @param stage where the way leads now; the step that has been done is not proposed again */
    static PartnershipForm of(Partnership known, PartnershipStage stage) {
        boolean same = stage == known.stage();
        return new PartnershipForm(
                known.aim(),
                stage.name(),
                null,
                same ? known.nextStep() : null,
                same ? typed(known.nextOn()) : null,
                typed(known.signedOn()));
    }

    /** Null where something is missing, which the check then says. */
    @Nullable
    PartnershipMove read(FormCheck check) {
        PartnershipStage wanted = check.choice("stage", PartnershipStage.class, stage);
        PartnershipStage to = wanted == null ? PartnershipStage.FIRST_CONTACT : wanted;
        String said = check.text("note", note, NOTE);
        if (to == PartnershipStage.ENDED) {
            if (said.isBlank() && !check.failed()) {
                check.error("note", "directory.partnership.error.reason");
            }
            LocalDate signed = check.date("signedOn", signedOn);
            return check.failed() ? null : new PartnershipMove(to, said, "", null, signed);
        }
        String step = check.required("nextStep", nextStep, STEP);
        LocalDate on = check.date("nextOn", nextOn);
        check.needed("nextOn", on, "directory.partnership.error.day");
        LocalDate signed = check.date("signedOn", signedOn);
        if (to == PartnershipStage.SIGNED
                && signed == null
                && check.errors().of("signedOn").isEmpty()) {
            check.error("signedOn", "directory.partnership.error.signed");
        }
        return check.failed() ? null : new PartnershipMove(to, said, step, on, signed);
    }

    private static @Nullable String typed(@Nullable LocalDate day) {
        return day == null ? null : TYPED.format(day);
    }
}
