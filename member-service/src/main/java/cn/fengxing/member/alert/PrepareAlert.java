package cn.fengxing.member.alert;

import cn.fengxing.member.alert.AlertGateway.Outcome;
import cn.fengxing.member.notification.Alerts;
import cn.fengxing.member.notification.Alerts.Claimed;
import cn.fengxing.member.notification.Notices;
import cn.fengxing.member.person.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is decided of an alert before and after it is sent. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PrepareAlert {

    private static final int TRIES = 8;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);

    private final Alerts alerts;
    private final Notices notices;
    private final AlertPreferences preferences;
    private final People people;
    private final Clock clock;

    PrepareAlert(Alerts alerts, Notices notices, AlertPreferences preferences, People people, Clock clock) {
        this.alerts = alerts;
        this.notices = notices;
        this.preferences = preferences;
        this.people = people;
        this.clock = clock;
    }

    /** An alert to be sent now. */
    record Ready(Claimed alert, String phone) {}

    /** Empty when there is nothing to tell, nobody to tell it, or it waits. */
    Optional<Ready> prepare(Claimed alert, Instant now) {
        AlertPreference preference = preferences.of(alert.personId());
        Instant since = alert.sentAt() == null ? Instant.EPOCH : alert.sentAt();
        Optional<String> phone = preference.wants(alert.urgent()) && notices.anyUnread(alert.personId(), since, now)
                ? people.living(alert.personId()).flatMap(people::phoneOf)
                : Optional.empty();
        if (phone.isEmpty()) {
            rest(alert, now, null);
            return Optional.empty();
        }
        Instant earliest = preference.earliest(now, alert.sentAt(), alert.urgent());
        if (earliest.isAfter(now)) {
            alerts.putOff(alert, earliest, false);
            return Optional.empty();
        }
        return phone.map(number -> new Ready(alert, number));
    }

    void done(Claimed alert, Outcome outcome) {
        Instant now = clock.instant();
        switch (outcome) {
            case TAKEN -> rest(alert, now, now);
            case REFUSED -> rest(alert, now, null);
            case TRY_LATER -> {
                if (alert.tries() >= TRIES) {
                    rest(alert, now, null);
                } else {
                    alerts.putOff(alert, now.plus(FIRST_WAIT.multipliedBy(1L << alert.tries() - 1)), true);
                }
            }
        }
    }

    private void rest(Claimed alert, Instant now, @Nullable Instant sentAt) {
        alerts.settle(alert, notices.nextAfter(alert.personId(), now), sentAt);
    }
}
