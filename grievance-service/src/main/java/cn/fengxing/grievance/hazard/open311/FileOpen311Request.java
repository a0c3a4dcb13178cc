package cn.fengxing.grievance.hazard.open311;

import cn.fengxing.grievance.hazard.Finding;
import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.reporting.HazardDraft;
import cn.fengxing.grievance.hazard.reporting.HazardIntake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A city's app reports a hazard for somebody whom nobody knows. */
@ApplicationScoped
class FileOpen311Request {

    private static final String NOTICE = "已转所在地核实；只报物和地点，不报人。紧急请拨 110、119、120、122";

    private final HazardIntake intake;
    private final Open311Divisions divisions;
    private final Open311Settings settings;

    FileOpen311Request(HazardIntake intake, Open311Divisions divisions, Open311Settings settings) {
        this.intake = intake;
        this.divisions = divisions;
        this.settings = settings;
    }

    /** @throws Open311Refused 400, 403, 404 */
    @Transactional
    Open311Receipt file(Map<String, List<String>> form) {
        settings.apiKeys().ifPresent(keys -> requireKey(keys, form.getOrDefault("api_key", List.of())));
        Open311Form request = Open311Form.of(form);
        String division = divisions.of(request.division(), request.position());
        Hazard hazard = intake.take(new HazardDraft(
                null, new Finding(request.category(), division, request.position()), request.words(), List.of()));
        return new Open311Receipt(hazard.id(), null, NOTICE);
    }

    private static void requireKey(Set<String> keys, List<String> given) {
        if (given.size() != 1 || !keys.contains(given.get(0))) {
            throw new Open311Refused(403, "Missing or invalid api_key / 缺少或无效的 api_key");
        }
    }
}
