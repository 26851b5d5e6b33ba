package de.zusammenspiel.identity;

import de.zusammenspiel.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/** Where a person is signed in. Sessions live in the database, so that every node knows them and any can end them. */
@Service
public class Sessions {
    private static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    private static final String DEVICE = "zs.device";
    private final FindByIndexNameSessionRepository<? extends Session> repository;

    /** @param handle names the session on the page without giving its id away */
    public record OpenSession(String handle, String device, Instant since, Instant lastUsed, boolean current) {}

    Sessions(FindByIndexNameSessionRepository<? extends Session> repository) {
        this.repository = repository;
    }

    /** Begins a new session under a new id: one that was set up by somebody else before is worth nothing. */
    public void begin(HttpServletRequest request, UUID account) {
        end(request);
        HttpSession session = request.getSession(true);
        session.setAttribute(ACCOUNT, account.toString());
        session.setAttribute(DEVICE, Device.of(request.getHeader("User-Agent")));
    }

    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    Optional<UUID> account(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ACCOUNT) instanceof String account
                ? Optional.of(UUID.fromString(account))
                : Optional.empty();
    }

    public List<OpenSession> of(UUID account, @Nullable HttpSession current) {
        return repository.findByPrincipalName(account.toString()).values().stream()
                .map(session -> new OpenSession(
                        handle(session.getId()),
                        session.<String>getAttributeOrDefault(DEVICE, ""),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        current != null && session.getId().equals(current.getId())))
                .sorted(Comparator.comparing(OpenSession::lastUsed).reversed())
                .toList();
    }

    public void end(UUID account, String handle) {
        String id = repository.findByPrincipalName(account.toString()).keySet().stream()
                .filter(one -> handle(one).equals(handle))
                .findFirst()
                .orElseThrow(() -> new NotFound("session"));
        repository.deleteById(id);
    }

    public void endAll(UUID account) {
        repository.findByPrincipalName(account.toString()).keySet().forEach(repository::deleteById);
    }

    private static String handle(String sessionId) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(sessionId.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
