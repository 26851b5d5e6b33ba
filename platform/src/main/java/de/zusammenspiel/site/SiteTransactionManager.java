package de.zusammenspiel.site;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells PostgreSQL at the begin of every transaction which site and account it is for. The settings are local to the
 * transaction, so a pooled connection never carries a site over.
 */
public class SiteTransactionManager extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    public SiteTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        var connection = ((JdbcTransactionObjectSupport) transaction)
                .getConnectionHolder()
                .getConnection();
        try (PreparedStatement set = connection.prepareStatement(
                "select set_config('zs.site', ?, true), set_config('zs.account', ?, true)")) {
            set.setString(1, CurrentSite.id().map(id -> id.value().toString()).orElse(""));
            set.setString(2, CurrentSite.account().map(Object::toString).orElse(""));
            set.execute();
        } catch (SQLException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("could not set the site of the transaction", e);
        }
    }
}
