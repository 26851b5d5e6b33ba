package de.zusammenspiel.intake;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a site shows to everybody: approved needs and offers, no person, no address. */
@Service
public class PublicBoard {
    private final PublicationStore store;

    PublicBoard(PublicationStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    public List<PublishedNeed> needs(int limit) {
        return store.needs(limit);
    }

    @Transactional(readOnly = true)
    public List<PublishedOffer> offers(int limit) {
        return store.offers(limit);
    }
}
