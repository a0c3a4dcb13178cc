package cn.fengxing.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Without a partition for today nothing can be published, so nothing can be written. */
@Readiness
@ApplicationScoped
class OutboxPartitionsReady implements HealthCheck {

    private final OutboxPartitions partitions;

    OutboxPartitionsReady(DataSource dataSource) {
        this.partitions = new OutboxPartitions(dataSource);
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("outbox partitions");
        try {
            long days = partitions.daysAhead();
            return response.status(days > 0).withData("days", days).build();
        } catch (SQLException e) {
            return response.down().withData("error", e.getClass().getName()).build();
        }
    }
}
