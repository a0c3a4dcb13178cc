package cn.fengxing.kit.ping;

import cn.fengxing.kit.inbox.EventHandler;
import cn.fengxing.kit.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

@ApplicationScoped
class PingReader implements EventHandler {

    private final DataSource dataSource;
    private final AtomicReference<String> indigestible = new AtomicReference<>("");

    PingReader(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    record Ping(UUID pingId, String text) {}

    void refuse(String text) {
        indigestible.set(text);
    }

    @Override
    public String topic() {
        return Pinged.TOPIC;
    }

    @Override
    public void handle(ReceivedEvent event) {
        Ping ping = event.as(Ping.class);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO received_ping (id, version) VALUES (?, ?)")) {
            insert.setObject(1, ping.pingId());
            insert.setLong(2, event.version());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (ping.text().equals(indigestible.get())) {
            throw new IllegalArgumentException("This one is refused");
        }
    }
}
