package cn.fengxing.grievance.hazard.open311;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/** Service Discovery of GeoReport v2. */
@JsonNaming(SnakeCaseStrategy.class)
record Open311Discovery(String changeset, String contact, String keyService, List<Endpoint> endpoints) {

    private static final String SPECIFICATION = "http://wiki.open311.org/GeoReport_v2";

    @JsonNaming(SnakeCaseStrategy.class)
    record Endpoint(String specification, String url, String changeset, String type, List<String> formats) {}

    static Open311Discovery of(Open311Settings settings) {
        String keys = settings.apiKeys().isPresent()
                ? "api_key 向主管部门申请 / ask the department for an api_key"
                : "不需要 api_key / no api_key is needed";
        return new Open311Discovery(
                settings.changeset(),
                settings.contact() + "。上报人匿名：姓名、电话、电子邮箱、设备与账号一律不保存，照片链接不读取；只报物和地点，不报人。"
                        + " Reporters are anonymous: names, phones, e-mail addresses, devices and accounts are not kept, media_url is not"
                        + " read; things and places only, no persons.",
                keys,
                List.of(new Endpoint(
                        SPECIFICATION,
                        settings.address(),
                        settings.changeset(),
                        settings.type(),
                        List.of("application/json", "text/xml"))));
    }
}
