package cn.fengxing.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.sql.Connection;
import javax.sql.DataSource;

/** Transactions that the entity managers of handlers take part in. */
@ApplicationScoped
class JtaTransactions implements InboxTransactions {

    private final DataSource dataSource;

    JtaTransactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    @ActivateRequestContext
    public <T> T inNew(Work<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = dataSource.getConnection()) {
                return work.with(connection);
            }
        });
    }
}
