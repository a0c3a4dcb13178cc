package cn.fengxing.kit.ping;

import cn.fengxing.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

@ApplicationScoped
class SendPing {

    private final DataSource dataSource;
    private final Outbox outbox;

    SendPing(DataSource dataSource, Outbox outbox) {
        this.dataSource = dataSource;
        this.outbox = outbox;
    }

    @Transactional
    void send(UUID id, String text) {
        insert(id);
        outbox.publish(new Pinged(id, text, Instant.now()), 1);
    }

    @Transactional
    void sendAndFail(UUID id) {
        send(id, "never");
        throw new IllegalStateException("after the event was published");
    }

    void sendOutsideOfATransaction(UUID id) {
        outbox.publish(new Pinged(id, "never", Instant.now()), 1);
    }

    private void insert(UUID id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO ping VALUES (?, 1)")) {
            insert.setObject(1, id);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
