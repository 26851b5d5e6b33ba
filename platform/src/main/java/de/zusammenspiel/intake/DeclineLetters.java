package de.zusammenspiel.intake;

import de.zusammenspiel.web.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Kind words for a no, ready to be changed: the reason, what helps instead, who else is there. */
@Component
public class DeclineLetters {
    private final Texts texts;

    DeclineLetters(Texts texts) {
        this.texts = texts;
    }

    /** The letter without greeting and signature, which the mail adds. */
    public String draft(
            SupportRequest request,
            Criterion criterion,
            @Nullable ScreeningRule rule,
            @Nullable ReferralAddress referral) {
        StringBuilder letter = new StringBuilder();
        letter.append(say("intake.letter.thanks", request.question())).append("\n\n");
        letter.append(say("intake.letter.because", say("intake.reason." + reason(criterion, rule))))
                .append("\n\n");
        letter.append(say("intake.advice." + reason(criterion, rule)));
        if (referral != null) {
            letter.append("\n\n").append(address(referral));
        }
        return letter.append("\n\n").append(say("intake.letter.again")).toString();
    }

    public String referral(SupportRequest request, ReferralAddress referral) {
        return say("intake.letter.thanks", request.question())
                + "\n\n"
                + say("intake.letter.referral")
                + "\n\n"
                + address(referral)
                + "\n\n"
                + say("intake.letter.again");
    }

    /** The letter with the address at its end, unless its words name it already. */
    public String naming(@Nullable ReferralAddress referral, String letter) {
        return referral == null || letter.contains(referral.name()) ? letter : letter + "\n\n" + address(referral);
    }

    private String address(ReferralAddress referral) {
        String goodFor = referral.goodFor().isBlank() ? "" : " (" + referral.goodFor() + ")";
        return say("intake.letter.others") + "\n" + referral.name() + goodFor + "\n" + referral.contact();
    }

    /** K7 has two faces: private people and companies need different words. */
    private static String reason(Criterion criterion, @Nullable ScreeningRule rule) {
        return rule == ScreeningRule.PRIVATE_PERSON && criterion == Criterion.K7 ? "K7private" : criterion.name();
    }

    private String say(String key, Object... args) {
        return texts.text(Locale.GERMAN, key, args);
    }
}
