package de.zusammenspiel.matcher.score;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.matcher.Amount;
import de.zusammenspiel.matcher.Company;
import de.zusammenspiel.matcher.Examples;
import de.zusammenspiel.matcher.GeoPoint;
import de.zusammenspiel.matcher.Locality;
import de.zusammenspiel.matcher.Offer;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.TimeWindow;
import de.zusammenspiel.matcher.Understanders;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProfileBytesTest {

    private final Profiles profiles = new Profiles(Understanders.BUILT_IN);
    private final ProfileBytes bytes = new ProfileBytes(Understanders.BUILT_IN.catalogue());

    @Test
    void nothing_of_a_profile_is_lost() {
        var full = new Offer(
                "O1",
                "A7",
                "Zimmerei Öz & Söhne",
                "Zwei Zimmerleute bauen samstags Spielgeräte oder Hochbeete, auch Gewächshäuser",
                Set.of(ResourceKind.HANDS, ResourceKind.MATERIAL),
                Set.of("Zimmererarbeiten"),
                new Amount(2, 7.5, 1.0, 3, 4, 12.5, 0.5, 1, "zwei Personen"),
                new TimeWindow(LocalDate.of(2026, 3, 1), null, "ab März"),
                new Locality(new GeoPoint(49.23, -6.99), "10041100", "Saarbrücken"),
                25.0,
                "nur für Kitas");
        assertSurvives(profiles.of(full));
        assertSurvives(profiles.of(Offer.of("O2", "")));
        assertSurvives(profiles.of(Company.of("C1", "Malerbetrieb Sticht")
                .branch("43.34")
                .pastCooperations(List.of("Zwei Räume gestrichen"))));
        Examples.needs().forEach(need -> assertSurvives(profiles.of(need)));
        Examples.offers().forEach(offer -> assertSurvives(profiles.of(offer)));
    }

    private void assertSurvives(Profile profile) {
        assertThat(bytes.read(bytes.write(profile)))
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(profile);
    }
}
