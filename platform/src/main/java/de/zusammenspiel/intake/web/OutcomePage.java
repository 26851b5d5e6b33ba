package de.zusammenspiel.intake.web;

import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormPage;
import de.zusammenspiel.web.part.Letter;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last step of a screening that answers the applicant: a question, a refusal, a referral. The letter can be changed
 * and is shown as it will arrive.
 *
 * @param kind rueckfrage, ablehnen or verweisen
 * @param criteria which criterion the refusal rests on
 * @param addresses from "Dafür sind andere da"
 * @param phone to call when there is no address to write to
 */
public record OutcomePage(
        String title,
        String number,
        String question,
        String kind,
        String path,
        List<Option> criteria,
        List<Option> addresses,
        String text,
        Letter preview,
        boolean byMail,
        @Nullable String phone,
        Errors errors)
        implements FormPage {
    @Override
    public String template() {
        return "intake/outcome";
    }
}
