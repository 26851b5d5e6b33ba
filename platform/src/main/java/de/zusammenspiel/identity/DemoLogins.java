package de.zusammenspiel.identity;

import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sign-in by one click, for a demo on the own computer only: the installation must run as a demo, its data folder must
 * carry the mark that only the demo leaves, and the request must come from this computer.
 */
@Service
public class DemoLogins {
    /** The file in the data folder that the demo writes when it creates the folder's data. */
    public static final String MARK = "demo.marker";

    /** @param part tells the two kinds of group members apart, else null */
    public record Login(
            UUID account, String name, Role role, @Nullable GroupPart part) {}

    public record SiteLogins(String slug, String site, List<Login> logins) {
        public SiteLogins {
            logins = List.copyOf(logins);
        }
    }

    private final Sites sites;
    private final Accounts accounts;
    private final boolean demo;
    private final Path mark;
    private final TransactionTemplate ownTransaction;

    DemoLogins(
            Sites sites,
            Accounts accounts,
            @Value("${zusammenspiel.mode}") String mode,
            @Value("${zusammenspiel.data-dir}") String dataDir,
            PlatformTransactionManager transactions) {
        this.sites = sites;
        this.accounts = accounts;
        this.demo = mode.equals("demo");
        this.mark = Path.of(dataDir).resolve(MARK);
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.ownTransaction.setReadOnly(true);
    }

    /** @param ip where the request came from; only a proxy on this computer may say so for another */
    public boolean allowed(String ip) {
        return demo && isLoopback(ip) && Files.isRegularFile(mark);
    }

    /** One person for each task at each site. */
    public List<SiteLogins> logins() {
        if (!demo) {
            return List.of();
        }
        List<SiteLogins> all = new ArrayList<>();
        for (Site site : sites.all()) {
            List<Member> members =
                    CurrentSite.in(site.id(), () -> ownTransaction.execute(status -> accounts.members()));
            all.add(new SiteLogins(site.slug(), site.name(), onePerTask(members == null ? List.of() : members)));
        }
        return all;
    }

    /** Who founds the sites; one is enough to look around. */
    public Optional<Login> office() {
        if (!demo) {
            return Optional.empty();
        }
        return accounts.office().stream()
                .findFirst()
                .map(account -> new Login(account.id(), account.name(), Role.OFFICE, null));
    }

    private static List<Login> onePerTask(List<Member> members) {
        List<Login> logins = new ArrayList<>();
        for (Role role : Role.values()) {
            for (Member member : members) {
                GroupPart part = role == Role.GROUP_MEMBER ? member.part() : null;
                boolean taken = logins.stream().anyMatch(login -> login.role() == role && login.part() == part);
                boolean known =
                        logins.stream().anyMatch(login -> login.account().equals(member.account()));
                if (member.is(role) && !taken && !known) {
                    logins.add(new Login(member.account(), member.name(), role, part));
                }
            }
        }
        return logins;
    }

    private static boolean isLoopback(String ip) {
        try {
            return InetAddress.getByName(ip).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false; // not even an address, so certainly not this computer
        }
    }
}
