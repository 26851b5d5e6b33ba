package de.zusammenspiel.directory;

import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who gets a letter of the platform to an organisation: whom one asks first, if it may write there. */
@Service
public class Addressees {
    private final ContactStore contacts;
    private final OrganisationStore organisations;
    private final Outbox outbox;

    Addressees(ContactStore contacts, OrganisationStore organisations, Outbox outbox) {
        this.contacts = contacts;
        this.organisations = organisations;
        this.outbox = outbox;
    }

    @Transactional(readOnly = true)
    public Optional<Recipient> of(OrganisationId id) {
        return Optional.ofNullable(of(List.of(id)).get(id));
    }

    /** Of several at once; organisations nobody may write to are left out. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, Recipient> of(Collection<OrganisationId> ids) {
        Map<OrganisationId, Recipient> found = new HashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        organisations.these(ids).forEach(one -> put(found, one.id(), "", one.email()));
        contacts.preferred(ids).stream()
                .filter(Contact::mayBeMailed)
                .forEach(one -> put(found, one.organisation(), one.name(), one.email()));
        Set<String> silent = outbox.silentOf(
                found.values().stream().map(one -> one.email().value()).collect(Collectors.toSet()));
        found.values().removeIf(one -> silent.contains(one.email().value()));
        return found;
    }

    private static void put(
            Map<OrganisationId, Recipient> found, OrganisationId id, String name, @Nullable String email) {
        if (email != null && !email.isBlank()) {
            found.put(id, Recipient.outside(name, email));
        }
    }
}
