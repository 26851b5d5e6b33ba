package de.zusammenspiel.intake;

import de.zusammenspiel.letter.LetterText;
import de.zusammenspiel.letter.Letters;
import de.zusammenspiel.web.Texts;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Kind words for a no, ready to be changed: the reason, what helps instead, who else is there. */
@Component
public class DeclineLetters {
    private final Letters letters;
    private final Texts texts;

    DeclineLetters(Letters letters, Texts texts) {
        this.letters = letters;
        this.texts = texts;
    }

    /** The letter without greeting and signature, which the mail adds. */
    public String draft(
            SupportRequest request,
            Criterion criterion,
            @Nullable ScreeningRule rule,
            @Nullable ReferralAddress referral) {
        return letters.draft(
                        IntakeLetterKinds.DECLINED,
                        Map.of(
                                "nummer", request.number(),
                                "frage", request.question(),
                                "weil", say("intake.reason." + reason(criterion, rule)),
                                "rat", say("intake.advice." + reason(criterion, rule)),
                                "stelle", referral == null ? "" : lines(referral)))
                .draft();
    }

    public String referral(SupportRequest request, ReferralAddress referral) {
        return letters.draft(
                        IntakeLetterKinds.REFERRED,
                        Map.of("nummer", request.number(), "frage", request.question(), "stelle", lines(referral)))
                .draft();
    }

    /** Subject and button of a letter whose words are still being written. */
    public LetterText around(SupportRequest request, boolean question) {
        return question
                ? letters.draft(
                        IntakeLetterKinds.QUESTION,
                        Map.of("nummer", request.number(), "frage", request.question(), "rueckfrage", "", "bis", ""))
                : letters.draft(
                        IntakeLetterKinds.REFERRED,
                        Map.of("nummer", request.number(), "frage", request.question(), "stelle", ""));
    }

    /** The letter with the address at its end, unless its words name it already. */
    public String naming(@Nullable ReferralAddress referral, String letter) {
        return referral == null || letter.contains(referral.name()) ? letter : letter + "\n\n" + address(referral);
    }

    private String address(ReferralAddress referral) {
        return say("intake.letter.others") + "\n" + lines(referral);
    }

    private static String lines(ReferralAddress referral) {
        String goodFor = referral.goodFor().isBlank() ? "" : " (" + referral.goodFor() + ")";
        return referral.name() + goodFor + "\n" + referral.contact();
    }

    /** K7 has two faces: private people and companies need different words. */
    private static String reason(Criterion criterion, @Nullable ScreeningRule rule) {
        return rule == ScreeningRule.PRIVATE_PERSON && criterion == Criterion.K7 ? "K7private" : criterion.name();
    }

    private String say(String key, Object... args) {
        return texts.text(Locale.GERMAN, key, args);
    }
}
