package de.zusammenspiel.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions are written in a transaction of their own. Reading one, which every page does, is one statement and needs none. */
@Configuration(proxyBeanMethods = false)
class SessionTransactions {
    @Bean(defaultCandidate = false)
    @Qualifier("springSessionTransactionOperations")
    static TransactionOperations springSessionTransactionOperations(PlatformTransactionManager transactions) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new TransactionOperations() {
            @Override
            public <T extends @Nullable Object> T execute(TransactionCallback<T> action) throws TransactionException {
                return SparingSessions.reading()
                        ? TransactionOperations.withoutTransaction().execute(action)
                        : own.execute(action);
            }
        };
    }
}
