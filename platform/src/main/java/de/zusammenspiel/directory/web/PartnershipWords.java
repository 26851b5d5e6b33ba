package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.Partnership;
import de.zusammenspiel.directory.PartnershipStage;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Option;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How partnerships are spoken of. */
final class PartnershipWords {
    private PartnershipWords() {}

    static String stage(PartnershipStage stage, FormCheck say) {
        return say.say("directory.stage." + stage);
    }

    static List<Option> stages(@Nullable String chosen, FormCheck say) {
        String stage = chosen == null ? PartnershipStage.FIRST_CONTACT.name() : chosen;
        return Arrays.stream(PartnershipStage.values())
                .map(one -> Option.of(one.name(), stage(one, say), say.say("directory.stage.help." + one))
                        .select(one.name().equals(stage)))
                .toList();
    }

    /** "nachfragen, bis 6. Februar 2026", or how it ended. */
    static String next(Partnership one, FormCheck say) {
        LocalDate on = one.nextOn();
        return on == null
                ? say.say("directory.partnership.over")
                : say.say("directory.partnership.next.by", one.nextStep(), Texts.date(say.locale(), on));
    }
}
