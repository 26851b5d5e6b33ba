package de.zusammenspiel.intake;

import de.zusammenspiel.letter.PreviewValues;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A request or an offer, for looking at letters with real words. */
@Component
class RequestPreview implements PreviewValues {
    private final RequestStore requests;
    private final OfferStore offers;

    RequestPreview(RequestStore requests, OfferStore offers) {
        this.requests = requests;
        this.offers = offers;
    }

    @Override
    public Map<String, Object> of(String number, Locale locale) {
        return requests.byNumber(number)
                .map(RequestPreview::values)
                .or(() -> offers.byNumber(number).map(RequestPreview::values))
                .orElse(Map.of());
    }

    private static Map<String, Object> values(SupportRequest request) {
        Map<String, Object> values = new HashMap<>();
        values.put("nummer", request.number());
        values.put("frage", request.question());
        values.put("zweck", request.purpose());
        values.put("eigenes", request.participation());
        values.put("umfang", request.amount());
        values.put("name", request.contactName());
        if (!request.organisationName().isBlank()) {
            values.put("organisation", request.organisationName());
        }
        LocalDate wish = request.wishDate();
        if (wish != null) {
            values.put("bis", wish);
        }
        return values;
    }

    private static Map<String, Object> values(Offer offer) {
        return Map.of("nummer", offer.number(), "angebot", offer.what(), "name", offer.contactName());
    }
}
