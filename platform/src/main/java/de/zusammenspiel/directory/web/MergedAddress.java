package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.Merging;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.OldAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Two records became one: links to the one that went, and to people who stood in both, lead to the one that stayed. */
@Component
class MergedAddress implements OldAddress {
    private static final String ONE = "/{site}/organisationen/{id}";
    private final Merging merging;
    private final Organisations organisations;

    MergedAddress(Merging merging, Organisations organisations) {
        this.merging = merging;
        this.organisations = organisations;
    }

    @Override
    public Optional<Moved> moved(String pattern, Map<String, String> variables, FormCheck say) {
        if (!pattern.equals(ONE) && !pattern.startsWith(ONE + "/")) {
            return Optional.empty();
        }
        Optional<OrganisationId> kept =
                id(variables.get("id")).map(OrganisationId::new).flatMap(merging::keptOf);
        Optional<ContactId> card =
                id(variables.get("contact")).map(ContactId::new).flatMap(merging::keptOf);
        if (kept.isEmpty() && card.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> now = new HashMap<>(variables);
        kept.ifPresent(organisation -> now.put("id", organisation.toString()));
        card.ifPresent(contact -> now.put("contact", contact.toString()));
        String sentence = kept.map(organisation -> say.say(
                        "directory.merge.moved", organisations.get(organisation).name()))
                .orElseGet(() -> say.say(
                        "directory.merge.movedContact",
                        card.flatMap(organisations::contact).map(Contact::name).orElse("")));
        return Optional.of(new Moved(now, sentence));
    }

    /** Whatever else stands there is for the page to refuse. */
    private static Optional<UUID> id(@Nullable String typed) {
        return typed != null && typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(typed))
                : Optional.empty();
    }
}
