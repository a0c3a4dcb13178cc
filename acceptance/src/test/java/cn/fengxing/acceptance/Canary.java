package cn.fengxing.acceptance;

import java.util.LinkedHashMap;
import java.util.Map;

/** A rider whose name, numbers and words occur nowhere else, so that each place where they are found is one where they leaked. */
final class Canary {

    static final String NAME = "司空朱鹮";
    static final String PHONE = "13964207315";
    static final String IDENTITY_NUMBER = "210102199207134717";
    /** Of the loopback network, where no other client is. */
    static final String ADDRESS = "127.77.31.9";

    static final String GRIEVANCE = "浑河大桥那晚三单全被记成了零蛋";
    static final String HAZARD = "燕窝巷口的井盖翘得像一片鹮羽";
    static final String ANSWER = "站长把那晚的鹮羽补贴退回去了";
    static final String REASON = "回访鹮羽补贴到账没有";

    private static final Map<String, String> IN_TABLES =
            Map.of("words of a hazard report", HAZARD, "reason of a reveal", REASON);

    private Canary() {}

    /** What may be nowhere, not even in a table. */
    static Needles sealed(Map<String, String> more) {
        return new Needles(texts(more));
    }

    /**
     * What may be shown to nobody whom it is not meant for. What is wrong with a thing or a place, and why somebody was looked at,
     * lie in their tables as they are.
     */
    static Needles confidential(Map<String, String> more) {
        Map<String, String> texts = texts(more);
        texts.putAll(IN_TABLES);
        return new Needles(texts);
    }

    /** @param find as {@link Needles#below} tells it */
    static boolean mayLieInATable(String find) {
        return IN_TABLES.keySet().stream().anyMatch(name -> find.contains(": " + name));
    }

    /** @param more secrets that came up on the way, such as tokens */
    private static Map<String, String> texts(Map<String, String> more) {
        Map<String, String> texts = new LinkedHashMap<>(more);
        texts.put("name", NAME);
        texts.put("phone", PHONE);
        texts.put("identity number", IDENTITY_NUMBER);
        texts.put("address", ADDRESS);
        texts.put("words of a grievance", GRIEVANCE);
        texts.put("words of a handler", ANSWER);
        return texts;
    }

    static Map<String, Object> grievance(String division) {
        return Map.of(
                "category",
                "PAY_AND_DEDUCTIONS",
                "text",
                "我叫" + NAME + "，电话" + PHONE + "，身份证" + IDENTITY_NUMBER + "。" + GRIEVANCE + "。",
                "divisionCode",
                division,
                "summaryForCompany",
                GRIEVANCE);
    }

    static Map<String, Object> hazard(String division) {
        return Map.of(
                "category",
                "MANHOLE_COVER",
                "description",
                HAZARD,
                "divisionCode",
                division,
                "position",
                Map.of("lon", 122.9946, "lat", 41.1078));
    }
}
