package de.zusammenspiel.identity;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Role;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who can sign in, and what they are at the current site. */
@Service
public class Accounts {
    /** Why a role cannot be ended. */
    public enum Ending {
        DONE,
        /** Without a coordinator nobody could answer anybody any more. */
        LAST_COORDINATOR
    }

    private final AccountStore accounts;
    private final MembershipStore memberships;
    private final AccountLetters letters;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Accounts(
            AccountStore accounts,
            MembershipStore memberships,
            AccountLetters letters,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.letters = letters;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Gives a role at the current site, to a known or a new person, and writes them an invitation whose link signs in.
     * Somebody who already has the role gets no second letter.
     *
     * @return the account
     */
    @Transactional
    public UUID invite(EmailAddress email, String name, Role role, @Nullable GroupPart part, Actor by) {
        UUID account = admit(email, name, role, part, by);
        letters.invite(accounts.find(account).orElseThrow(), role, by);
        return account;
    }

    /** Gives a role at the current site without a letter, for instance when a site is founded. */
    @Transactional
    public UUID admit(EmailAddress email, String name, Role role, @Nullable GroupPart part, Actor by) {
        if (role == Role.OFFICE) {
            throw new IllegalArgumentException("the office belongs to no site");
        }
        UUID account = register(email, name);
        boolean added = memberships.insert(
                ids.next(),
                CurrentSite.require(),
                account,
                role,
                role == Role.GROUP_MEMBER ? part : null,
                clock.instant());
        if (added) {
            journal.record(by, "Membership", account, "memberAdmitted", Map.of("name", name, "role", role.name()));
        }
        return account;
    }

    /** The account of this address; made when it is new, and opened again when it was closed. */
    @Transactional
    UUID register(EmailAddress email, String name) {
        accounts.insert(ids.next(), email, name, Locale.GERMAN, clock.instant());
        Account account = accounts.byEmail(email).orElseThrow();
        accounts.enable(account.id());
        return account.id();
    }

    @Transactional
    void makeOffice(UUID account) {
        accounts.makeOffice(account);
    }

    @Transactional(readOnly = true)
    public List<Member> members() {
        return memberships.all(CurrentSite.require());
    }

    @Transactional(readOnly = true)
    public List<Member> membersOf(Role role) {
        return members().stream().filter(member -> member.is(role)).toList();
    }

    /** A member of the current site. */
    @Transactional(readOnly = true)
    public Optional<Member> member(UUID account) {
        return memberships.one(CurrentSite.require(), account);
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(UUID account) {
        return accounts.find(account);
    }

    @Transactional(readOnly = true)
    public Optional<Account> byEmail(EmailAddress email) {
        return accounts.byEmail(email);
    }

    /** Who runs the installation: founds sites, sees no cases. */
    @Transactional(readOnly = true)
    public List<Account> office() {
        return accounts.office();
    }

    /** True until somebody set the installation up. */
    @Transactional(readOnly = true)
    public boolean none() {
        return accounts.none();
    }

    /** Without this person nobody would coordinate the current site. */
    @Transactional(readOnly = true)
    public boolean isOnlyCoordinator(UUID account) {
        return member(account).filter(member -> member.is(Role.COORDINATOR)).isPresent()
                && memberships.count(CurrentSite.require(), Role.COORDINATOR) == 1;
    }

    @Transactional
    public Ending endMembership(UUID account, Role role, Actor by) {
        Member member = member(account).orElseThrow(() -> new NotFound("member"));
        if (role == Role.COORDINATOR && memberships.count(CurrentSite.require(), Role.COORDINATOR) == 1) {
            return Ending.LAST_COORDINATOR;
        }
        if (!memberships.end(CurrentSite.require(), account, role, clock.instant())) {
            throw new NotFound("membership");
        }
        journal.record(by, "Membership", account, "memberEnded", Map.of("name", member.name(), "role", role.name()));
        return Ending.DONE;
    }

    @Transactional
    public void rename(UUID account, String name, Locale locale) {
        accounts.rename(account, name, locale);
    }

    /** The sites of the person signed in; must run as that person. */
    @Transactional(readOnly = true)
    public List<OwnSite> sitesOf(UUID account) {
        return memberships.own(account);
    }
}
