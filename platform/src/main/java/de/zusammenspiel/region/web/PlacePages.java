package de.zusammenspiel.region.web;

import de.zusammenspiel.region.Municipalities;
import de.zusammenspiel.region.Municipality;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Json;
import de.zusammenspiel.web.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a person may mean while typing a place; the list below the field asks here. */
@Controller
class PlacePages {
    private static final int SUGGESTIONS = 8;
    private static final int LONGEST = 80;
    private final Municipalities municipalities;

    PlacePages(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    @GetMapping("/orte")
    Response find(@RequestParam(required = false) @Nullable String q) {
        String text = FormCheck.clean(q);
        if (text.length() > LONGEST) {
            text = text.substring(0, LONGEST);
        }
        return new Json(municipalities.search(text, SUGGESTIONS).stream()
                .map(PlacePages::row)
                .toList());
    }

    private static Map<String, String> row(Municipality place) {
        String postcode = place.plz().isEmpty() ? "" : place.plz().getFirst() + " · ";
        return Map.of("ags", place.ags().value(), "label", place.name(), "hint", postcode + area(place));
    }

    private static String area(Municipality place) {
        return place.district().equals(place.name())
                ? place.land().label()
                : place.district() + ", " + place.land().label();
    }
}
