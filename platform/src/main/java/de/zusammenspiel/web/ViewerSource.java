package de.zusammenspiel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/** Tells the web who is signed in. The identity module answers. */
public interface ViewerSource {
    /** The account of this session, before any site is known. */
    Optional<UUID> account(HttpServletRequest request);

    /** The account with its roles at the current site; runs inside the request's transaction. */
    Optional<Viewer> viewer(UUID account);
}
