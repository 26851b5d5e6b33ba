package de.zusammenspiel.outreach;

import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.outreach.Coverage.Part;
import de.zusammenspiel.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Amounts in plain words. */
@Component
class QuantityWords {
    private final Texts texts;

    QuantityWords(Texts texts) {
        this.texts = texts;
    }

    String of(Quantity quantity) {
        List<String> parts = new ArrayList<>();
        Integer persons = quantity.persons();
        Double hours = quantity.hours();
        Integer pieces = quantity.pieces();
        if (persons != null) {
            parts.add(texts.text(Locale.GERMAN, "outreach.amount.PERSONS", persons));
        }
        if (hours != null) {
            // Beside people hours count for each of them.
            parts.add(texts.text(
                    Locale.GERMAN, persons == null ? "outreach.amount.HOURS" : "outreach.amount.hoursEach", hours));
        }
        if (pieces != null) {
            parts.add(texts.text(Locale.GERMAN, "outreach.amount.PIECES", pieces));
        }
        return String.join(", ", parts);
    }

    Coverage coverage(SupportRequest request, Sum sum, List<Pledge> pledges, Locale locale) {
        int wholes = (int) pledges.stream()
                .filter(pledge -> pledge.full() && pledge.state() == PledgeState.OFFERED)
                .count();
        boolean full = sum.full() || isPastSearch(request);
        return new Coverage(request.id(), sum.parts(), full, wholes, sentence(sum, full, wholes, pledges, locale));
    }

    private static boolean isPastSearch(SupportRequest request) {
        return switch (request.step()) {
            case PLEDGED, AGREED, IN_DELIVERY, COMPLETED, THANKED, EVALUATED -> true;
            default -> false;
        };
    }

    private String sentence(Sum sum, boolean full, int wholes, List<Pledge> pledges, Locale locale) {
        if (full) {
            return texts.text(locale, "outreach.coverage.full");
        }
        if (wholes > 0) {
            return texts.text(locale, "outreach.coverage.wholes", wholes);
        }
        long partly = pledges.stream().filter(pledge -> pledge.state().stands()).count();
        if (sum.parts().isEmpty() || sum.parts().stream().allMatch(part -> part.pledged() == 0)) {
            return partly == 0
                    ? texts.text(locale, "outreach.coverage.none")
                    : texts.text(locale, "outreach.coverage.uncounted", partly);
        }
        List<String> lines = new ArrayList<>();
        for (Part part : sum.parts()) {
            lines.add(texts.text(
                    locale,
                    "outreach.coverage.part",
                    part.pledged(),
                    texts.text(locale, "outreach.amount." + part.unit(), part.asked()),
                    part.missing()));
        }
        return String.join(" ", lines);
    }
}
