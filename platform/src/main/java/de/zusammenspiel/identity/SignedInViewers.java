package de.zusammenspiel.identity;

import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.ViewerSource;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class SignedInViewers implements ViewerSource {
    private final Sessions sessions;
    private final AccountStore accounts;
    private final Clock clock;

    SignedInViewers(Sessions sessions, AccountStore accounts, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Optional<UUID> account(HttpServletRequest request) {
        return sessions.account(request);
    }

    @Override
    public Optional<Viewer> viewer(UUID account) {
        return accounts.viewer(
                account, CurrentSite.id().orElse(null), LocalDate.ofInstant(clock.instant(), Texts.ZONE));
    }
}
