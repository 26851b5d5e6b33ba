package de.zusammenspiel.identity.privacy;

import de.zusammenspiel.identity.Account;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.OwnSite;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.CurrentSite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What an account holder may take away about herself: from the installation and from each of her sites. */
@Service
public class OwnData {
    private final Accounts accounts;
    private final PersonalData data;
    private final TransactionTemplate ownTransaction;

    OwnData(Accounts accounts, PersonalData data, PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.data = data;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.ownTransaction.setReadOnly(true);
    }

    /** By place: the installation first, then each site by its name. Must run as the person herself. */
    public Map<String, List<PersonalData.Holding>> of(UUID id) {
        Account account = accounts.find(id).orElseThrow(() -> new NotFound("account"));
        Person person = new Person(account.email(), account.name(), id);
        Map<String, List<PersonalData.Holding>> all = new LinkedHashMap<>();
        all.put("Zusammenspiel", data.ofInstallation(person));
        for (OwnSite site : accounts.sitesOf(id)) {
            List<PersonalData.Holding> here =
                    CurrentSite.in(site.id(), () -> ownTransaction.execute(status -> data.of(person)));
            all.put(site.name(), here == null ? List.of() : here);
        }
        return all;
    }
}
