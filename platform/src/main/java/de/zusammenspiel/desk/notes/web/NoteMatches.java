package de.zusammenspiel.desk.notes.web;

import de.zusammenspiel.desk.notes.CalledAbout;
import de.zusammenspiel.directory.Caller;
import de.zusammenspiel.directory.OrganisationCard;
import de.zusammenspiel.intake.RequestCard;
import de.zusammenspiel.web.Page;
import de.zusammenspiel.web.part.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** People, organisations and open requests to choose from; a piece of a page, fetched while somebody types. */
public record NoteMatches(List<Option> people, List<Option> requests) implements Page {
    static final String ORGANISATION = "organisation:";
    static final String CONTACT = "contact:";

    public NoteMatches {
        people = List.copyOf(people);
        requests = List.copyOf(requests);
    }

    static NoteMatches of(CalledAbout found, @Nullable String about, @Nullable String request) {
        List<Option> people = new ArrayList<>();
        found.people().forEach(one -> people.add(person(one)));
        found.organisations().forEach(one -> people.add(organisation(one)));
        return new NoteMatches(
                Option.select(people, about),
                Option.select(
                        found.requests().stream().map(NoteMatches::request).toList(), request));
    }

    private static Option person(Caller one) {
        return Option.of(
                CONTACT + one.contact().value() + ":" + one.organisation(),
                one.name(),
                joined(one.organisationName(), one.role(), one.phone()));
    }

    private static Option organisation(OrganisationCard one) {
        return Option.of(ORGANISATION + one.id(), one.name(), joined(one.placeLabel(), one.branchOrField()));
    }

    private static Option request(RequestCard one) {
        return Option.of(one.number(), one.question(), joined(one.number(), one.organisationName()));
    }

    private static @Nullable String joined(String... parts) {
        String words = String.join(
                " · ", Stream.of(parts).filter(part -> !part.isBlank()).toList());
        return words.isEmpty() ? null : words;
    }

    public boolean isEmpty() {
        return people.isEmpty() && requests.isEmpty();
    }

    @Override
    public String template() {
        return "desk/note-matches";
    }

    @Override
    public String title() {
        return "";
    }
}
