package de.zusammenspiel.intake;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.shared.StaleEdit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The site's list "Dafür sind andere da": whom to name when one cannot help oneself. */
@Service
public class ReferralAddresses {
    private final ReferralStore store;
    private final Journal journal;
    private final Ids ids;

    ReferralAddresses(ReferralStore store, Journal journal, Ids ids) {
        this.store = store;
        this.journal = journal;
        this.ids = ids;
    }

    @Transactional(readOnly = true)
    public List<ReferralAddress> all() {
        return store.all();
    }

    /** Addresses in use, those first that fit a refusal by this criterion. */
    @Transactional(readOnly = true)
    public List<ReferralAddress> fitting(Criterion criterion) {
        return store.all().stream()
                .filter(ReferralAddress::active)
                .sorted(java.util.Comparator.comparing(
                        (ReferralAddress address) -> !address.criteria().contains(criterion)))
                .toList();
    }

    @Transactional(readOnly = true)
    public ReferralAddress get(ReferralAddressId id) {
        return store.find(id).orElseThrow(() -> new NotFound("referral address"));
    }

    @Transactional
    public ReferralAddressId add(String name, String goodFor, String contact, Set<Criterion> criteria, Actor by) {
        ReferralAddressId id = new ReferralAddressId(ids.next());
        store.insert(new ReferralAddress(id, name, goodFor, contact, criteria, true, 1));
        journal.record(by, "ReferralAddress", id.value(), "referralAddressAdded", Map.of("name", name));
        return id;
    }

    @Transactional
    public void change(ReferralAddress wanted, Actor by) {
        ReferralAddress before = get(wanted.id());
        if (!store.update(wanted)) {
            throw new StaleEdit(before.name() + "\n" + before.contact(), wanted.name() + "\n" + wanted.contact());
        }
        journal.record(
                by, "ReferralAddress", wanted.id().value(), "referralAddressChanged", Map.of("name", wanted.name()));
    }
}
