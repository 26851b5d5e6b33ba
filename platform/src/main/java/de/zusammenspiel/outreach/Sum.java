package de.zusammenspiel.outreach;

import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.outreach.Coverage.Part;
import de.zusammenspiel.outreach.Coverage.Unit;
import de.zusammenspiel.outreach.DirectGifts.Gift;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How parts add up. People and pieces are counted; hours only where no people are asked for, because beside people they
 * say how long each of them is needed.
 */
record Sum(List<Part> parts, boolean taken) {
    Sum {
        parts = List.copyOf(parts);
    }

    static Sum of(SupportRequest request, Collection<Pledge> pledges) {
        return of(request, pledges, List.of());
    }

    /** A gift that names none of the amounts asked for is taken to give it all. */
    static Sum of(SupportRequest request, Collection<Pledge> pledges, List<Gift> given) {
        List<Quantity> gifts = given.stream()
                .map(gift -> new Quantity(gift.persons(), gift.hours(), gift.pieces()))
                .toList();
        List<Pledge> standing =
                pledges.stream().filter(pledge -> pledge.state().stands()).toList();
        List<Part> parts = new ArrayList<>();
        Integer persons = request.persons();
        Double hours = request.hours();
        Integer pieces = request.pieces();
        if (persons != null) {
            parts.add(part(Unit.PERSONS, persons, standing, gifts));
        }
        if (hours != null && persons == null) {
            parts.add(part(Unit.HOURS, hours, standing, gifts));
        }
        if (pieces != null) {
            parts.add(part(Unit.PIECES, pieces, standing, gifts));
        }
        boolean chosen = standing.stream().anyMatch(pledge -> pledge.full() && pledge.state() == PledgeState.CHOSEN);
        boolean whole = gifts.stream().anyMatch(gift -> parts.stream().noneMatch(part -> names(part.unit(), gift)));
        return new Sum(whole ? parts.stream().map(Sum::filled).toList() : parts, chosen || whole);
    }

    /** A whole yes counts once it is chosen; until then it competes with the parts. */
    private static Part part(Unit unit, double asked, List<Pledge> standing, List<Quantity> gifts) {
        double pledged = gifts.stream().mapToDouble(gift -> amount(unit, gift)).sum();
        for (Pledge pledge : standing) {
            if (pledge.full()) {
                pledged += pledge.state() == PledgeState.CHOSEN ? asked : 0;
            } else {
                pledged += amount(unit, pledge.quantity());
            }
        }
        return new Part(unit, asked, Math.min(asked, pledged));
    }

    private static Part filled(Part part) {
        return new Part(part.unit(), part.asked(), part.asked());
    }

    private static boolean names(Unit unit, Quantity quantity) {
        return switch (unit) {
            case PERSONS -> quantity.persons() != null;
            case HOURS -> quantity.hours() != null;
            case PIECES -> quantity.pieces() != null;
        };
    }

    boolean full() {
        return taken || (!parts.isEmpty() && parts.stream().allMatch(part -> part.missing() == 0));
    }

    /** What of this quantity still counts. */
    Quantity counting(Quantity given) {
        return new Quantity(
                whole(Unit.PERSONS, given.persons()), fraction(given.hours()), whole(Unit.PIECES, given.pieces()));
    }

    private @Nullable Integer whole(Unit unit, @Nullable Integer given) {
        if (given == null) {
            return null;
        }
        int counts = (int) Math.min(given, missing(unit, given));
        return counts == 0 ? null : counts;
    }

    private @Nullable Double fraction(@Nullable Double given) {
        if (given == null) {
            return null;
        }
        double counts = Math.min(given, missing(Unit.HOURS, given));
        return counts == 0 ? null : counts;
    }

    /** What is not counted is never too much. */
    private double missing(Unit unit, double otherwise) {
        return parts.stream()
                .filter(part -> part.unit() == unit)
                .mapToDouble(Part::missing)
                .findFirst()
                .orElse(otherwise);
    }

    /** What is left of a quantity once the counting part is taken out. */
    static Quantity rest(Quantity given, Quantity counting) {
        return new Quantity(
                less(given.persons(), counting.persons()),
                lessHours(given.hours(), counting.hours()),
                less(given.pieces(), counting.pieces()));
    }

    private static @Nullable Integer less(@Nullable Integer all, @Nullable Integer some) {
        int rest = (all == null ? 0 : all) - (some == null ? 0 : some);
        return rest == 0 ? null : rest;
    }

    private static @Nullable Double lessHours(@Nullable Double all, @Nullable Double some) {
        double rest = (all == null ? 0 : all) - (some == null ? 0 : some);
        return rest == 0 ? null : rest;
    }

    private static double amount(Unit unit, Quantity quantity) {
        Integer persons = quantity.persons();
        Double hours = quantity.hours();
        Integer pieces = quantity.pieces();
        return switch (unit) {
            case PERSONS -> persons == null ? 0 : persons;
            case HOURS -> hours == null ? 0 : hours;
            case PIECES -> pieces == null ? 0 : pieces;
        };
    }
}
