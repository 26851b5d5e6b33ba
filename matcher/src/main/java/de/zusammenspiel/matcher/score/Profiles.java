package de.zusammenspiel.matcher.score;

import de.zusammenspiel.matcher.Company;
import de.zusammenspiel.matcher.Need;
import de.zusammenspiel.matcher.Offer;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.Suggestion;
import de.zusammenspiel.matcher.language.Branch;
import de.zusammenspiel.matcher.language.Branches;
import de.zusammenspiel.matcher.language.Understander;
import de.zusammenspiel.matcher.language.Understanding;
import de.zusammenspiel.matcher.score.Claim.Origin;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns needs, offers and companies into profiles. */
public final class Profiles {

    /** Claims whose kind was not asked for or not offered: a room named in a request for painters is not needed. */
    private static final double OTHER_KIND = 0.3;

    /** Who wants a room made bright may write "material" and mean the work, too. */
    private static final double NEAR_KIND = 0.6;

    /** "Training" or "donated goods" fit too much to count like "first aid". */
    private static final double GENERAL = 0.3;

    private static final double PAST = 0.85;
    private static final double NAME_FIRST = 0.7;
    private static final double NAME_OTHER = 0.45;
    private static final double NAME_OF_OFFERER = 0.6;
    private static final double BRANCH_FIRST = 0.75;
    private static final double BRANCH_OTHER = 0.55;
    private static final double EVERY_FIRM = 0.35;

    private final Understander understander;
    private final Branches branches;

    public Profiles(Understander understander) {
        this.understander = understander;
        this.branches = new Branches(understander.catalogue());
    }

    public Profile of(Need need) {
        var understood = understander.understand(need.text());
        var claims = new Claims();
        claims.addChosen(need.competences());
        var headline = Headline.of(need.text());
        var said = headline.isEmpty() ? understood : understander.understand(headline);
        claims.addText(said, 1, Origin.TEXT);
        claims.addText(understood, headline.isEmpty() ? 1 : TextVector.AFTER_HEADLINE, Origin.TEXT);
        var audiences = audiences(understood);
        audiences.addAll(audiences(understander.understand(need.organisation())));
        return new Profile(
                need.id(),
                need.id(),
                need.organisation(),
                Suggestion.Kind.NEED,
                claims.ofKinds(need.kinds()),
                audiences,
                need.kinds(),
                TextVector.of(
                        understood.terms(),
                        headline.isEmpty() ? 0 : said.terms().size()),
                need.amount(),
                need.window(),
                need.place(),
                null,
                "",
                Set.of(),
                need.localOnly());
    }

    public Profile of(Offer offer) {
        var understood = understander.understand(offer.text());
        var claims = new Claims();
        claims.addChosen(offer.competences());
        claims.addText(understood, 1, Origin.TEXT);
        branches.ofName(offer.organisation())
                .ifPresent(hint -> claims.addBranch(
                        hint.branch(),
                        NAME_FIRST * NAME_OF_OFFERER,
                        NAME_OTHER * NAME_OF_OFFERER,
                        Origin.NAME,
                        List.of(hint.word())));
        return new Profile(
                offer.id(),
                offer.organisationId(),
                offer.organisation(),
                Suggestion.Kind.OFFER,
                claims.ofKinds(offer.kinds()),
                audiences(understood),
                offer.kinds(),
                TextVector.of(understood),
                offer.amount(),
                offer.window(),
                offer.place(),
                offer.reachKm(),
                offer.conditions(),
                offer.conditions().isBlank() ? Set.of() : audiences(understander.understand(offer.conditions())),
                false);
    }

    public Profile of(Company company) {
        var words = company.description() + "\n" + String.join("\n", company.pastCooperations());
        var claims = new Claims();
        claims.addChosen(company.competences());
        claims.addText(understander.understand(company.description()), 1, Origin.TEXT);
        for (var past : company.pastCooperations()) {
            claims.addText(understander.understand(past), PAST, Origin.PAST);
        }
        var code = company.branch();
        var known = code == null ? null : branches.ofCode(code).orElse(null);
        if (known != null) {
            claims.addBranch(known, BRANCH_FIRST, BRANCH_OTHER, Origin.BRANCH, List.of());
        }
        branches.ofName(company.name())
                .ifPresent(hint ->
                        claims.addBranch(hint.branch(), NAME_FIRST, NAME_OTHER, Origin.NAME, List.of(hint.word())));
        claims.addBranch(branches.every(), EVERY_FIRM, EVERY_FIRM, Origin.BRANCH, List.of());
        var understood = understander.understand(words);
        return new Profile(
                company.id(),
                company.id(),
                company.name(),
                Suggestion.Kind.COMPANY,
                claims.ofKinds(Set.of()),
                audiences(understood),
                Set.of(),
                TextVector.of(understood),
                null,
                null,
                company.place(),
                null,
                "",
                Set.of(),
                false);
    }

    private static boolean isNear(Set<ResourceKind> some, Set<ResourceKind> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(one::isNear));
    }

    private static Set<String> audiences(Understanding understood) {
        return understood.concepts().stream()
                .filter(hit -> hit.concept().audience())
                .map(hit -> hit.concept().id())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Gathers claims; of two for the same concept the surer one stays. */
    private final class Claims {

        private final Map<String, Claim> byConcept = new LinkedHashMap<>();

        void addChosen(Set<String> idsOrWords) {
            idsOrWords.stream()
                    .sorted()
                    .forEach(word -> understander
                            .named(word)
                            .ifPresent(concept -> add(new Claim(concept, 1, List.of(word), Origin.CHOSEN, ""))));
        }

        void addText(Understanding understood, double factor, Origin origin) {
            for (var hit : understood.concepts()) {
                if (!hit.concept().audience()) {
                    add(new Claim(hit.concept(), hit.weight() * factor, hit.words(), origin, ""));
                }
            }
        }

        void addBranch(Branch branch, double first, double other, Origin origin, List<String> words) {
            branch.trade().forEach(concept -> add(new Claim(concept, first, words, origin, branch.firm())));
            branch.besides().forEach(concept -> add(new Claim(concept, other, words, origin, branch.firm())));
        }

        private void add(Claim claim) {
            byConcept.merge(claim.concept().id(), claim, (one, two) -> two.weight() > one.weight() ? two : one);
        }

        Map<String, Claim> ofKinds(Set<ResourceKind> kinds) {
            byConcept.replaceAll((id, claim) -> claim.concept().general() ? claim.scaled(GENERAL) : claim);
            if (!kinds.isEmpty()) {
                byConcept.replaceAll((id, claim) -> {
                    var fits = claim.origin() == Origin.CHOSEN
                            || claim.concept().kinds().isEmpty()
                            || !Collections.disjoint(claim.concept().kinds(), kinds);
                    return fits ? claim : claim.scaled(isNear(claim.concept().kinds(), kinds) ? NEAR_KIND : OTHER_KIND);
                });
            }
            return Collections.unmodifiableMap(byConcept);
        }
    }
}
