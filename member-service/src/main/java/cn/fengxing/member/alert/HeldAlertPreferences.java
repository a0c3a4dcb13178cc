package cn.fengxing.member.alert;

import cn.fengxing.member.alert.AlertPreference.Wanted;
import cn.fengxing.member.holding.Holding;
import cn.fengxing.member.holding.Label;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** How a person wants to be alerted; that an alert waits goes with the account. */
@ApplicationScoped
class HeldAlertPreferences implements Holding {

    private final EntityManager entities;
    private final AlertPreferences preferences;

    HeldAlertPreferences(EntityManager entities, AlertPreferences preferences) {
        this.entities = entities;
        this.preferences = preferences;
    }

    /** The preference in force, as the export shows it. */
    @Label("提醒方式")
    record HeldAlertPreference(
            @Label("提醒范围") Wanted alerts,
            @Label("免打扰开始") String quietFrom,
            @Label("免打扰结束") String quietTo) {}

    @Override
    public String name() {
        return "alertPreferences";
    }

    @Override
    public List<HeldAlertPreference> held(UUID personId) {
        AlertPreference preference = preferences.of(personId);
        return List.of(new HeldAlertPreference(
                preference.wanted(),
                preference.quiet().from().toString(),
                preference.quiet().to().toString()));
    }

    @Override
    public void erase(UUID personId) {
        run("DELETE FROM notice_alert WHERE person_id = ?1", personId);
        run("DELETE FROM notice_preference WHERE person_id = ?1", personId);
    }

    /** Who stays has chosen for himself; nobody is alerted through an account that is no more. */
    @Override
    public List<String> move(UUID from, UUID to) {
        run("DELETE FROM notice_alert WHERE person_id = ?1", from);
        return List.of();
    }

    @Override
    public void moveBack(UUID from, UUID to, List<String> moved) {
        // the preference has stayed where it was
    }

    private void run(String sql, UUID personId) {
        entities.createNativeQuery(sql).setParameter(1, personId).executeUpdate();
    }
}
