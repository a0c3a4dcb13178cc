package cn.fengxing.grievance.hazard.reporting;

import cn.fengxing.grievance.statement.Identifying;
import cn.fengxing.kit.problem.FieldRejected;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words about a thing or a place. What speaks of a person is refused, with a hint at who is there for it. */
public final class HazardWording {

    /** Vehicles' plates: GA 36-2018, those with five and with six characters after the letter of the city. */
    private static final Pattern PLATE = Pattern.compile(
            "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领][A-Z][·•.\\s-]?[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]+|微信号?[:： ]?[A-Za-z]\\w{5,}");

    /** Deeds that only a person does, and ways of saying who. */
    private static final Pattern DEED =
            Pattern.compile("打人|骂人|小偷|抢劫|欠薪|拖欠工资|骚扰|酒驾|醉驾|身份证|姓\\p{IsHan}的|名叫|叫\\p{IsHan}{2,3}的(?:人|男|女)");

    private HazardWording() {}

    /**
     * @throws FieldRejected 400: {@code tells-who-it-is} for numbers and addresses of persons and plates, {@code speaks-of-a-person} for what persons do
     */
    public static @Nullable String requireOfThings(String field, @Nullable String words) {
        if (words == null) {
            return null;
        }
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC);
        if (Identifying.isIn(plain)
                || PLATE.matcher(plain).find()
                || ADDRESS.matcher(plain).find()) {
            throw new FieldRejected(field, "tells-who-it-is");
        }
        if (DEED.matcher(plain).find()) {
            throw new FieldRejected(field, "speaks-of-a-person");
        }
        return words;
    }
}
