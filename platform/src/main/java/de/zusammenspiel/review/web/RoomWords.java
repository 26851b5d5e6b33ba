package de.zusammenspiel.review.web;

import de.zusammenspiel.intake.Criterion;
import de.zusammenspiel.intake.ReferralAddress;
import de.zusammenspiel.intake.ReferralAddresses;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Option;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words of a decision as they usually are: ready to be sent, easy to change. They go into letters, in German. */
@Component
class RoomWords {
    private final ReferralAddresses referrals;
    private final Texts texts;

    RoomWords(ReferralAddresses referrals, Texts texts) {
        this.referrals = referrals;
        this.texts = texts;
    }

    String accepted() {
        return say("room.text.accepted");
    }

    String postponed(Brief brief) {
        return brief.gaps().isEmpty()
                ? say("room.text.postponed")
                : say("room.text.postponed.gaps", String.join(", ", brief.gaps()));
    }

    /** What the screening found wanting is why the group says no; without it somebody has to write why. */
    String declined(Brief brief) {
        return brief.lights().stream()
                .filter(light -> light.tone().equals("bad"))
                .findFirst()
                .map(light -> light.reason().isBlank() ? say("room.text.declined", light.label()) : light.reason())
                .orElse("");
    }

    /** Those who can help instead; one that fits what is wanting is chosen. */
    List<Option> addresses(Brief brief, @Nullable String typed) {
        Set<String> wanting = brief.lights().stream()
                .filter(light -> light.tone().equals("bad"))
                .map(Brief.Light::code)
                .collect(Collectors.toSet());
        List<ReferralAddress> all = referrals.fitting(
                wanting.stream().findFirst().map(Criterion::valueOf).orElse(Criterion.K1));
        String usual = all.stream()
                .filter(one -> one.criteria().stream().map(Criterion::name).anyMatch(wanting::contains))
                .map(one -> one.id().value().toString())
                .findFirst()
                .orElse("");
        String chosen = typed == null ? usual : FormCheck.clean(typed);
        return all.stream()
                .map(one -> Option.of(one.id().value().toString(), one.name() + " – " + one.goodFor())
                        .select(one.id().value().toString().equals(chosen)))
                .toList();
    }

    private String say(String key, Object... args) {
        return texts.text(Locale.GERMAN, key, args);
    }
}
