package cn.fengxing.member.roster;

import cn.fengxing.kit.tabular.CellFault;
import cn.fengxing.kit.tabular.Choices;
import cn.fengxing.kit.tabular.Column;
import cn.fengxing.kit.tabular.RowReading;
import cn.fengxing.kit.tabular.Template;
import cn.fengxing.member.code.Phone;
import cn.fengxing.member.person.KindOfWork;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row, understood as far as it can be.
 *
 * @param listed null when there is a fault
 */
record RosterRow(long number, @Nullable Listed listed, List<CellFault> faults) {

    static final Choices<KindOfWork> WORK = Choices.of(Map.of(
            KindOfWork.COURIER, "快递员|快递小哥|快递",
            KindOfWork.RIDER, "外卖配送员|骑手|外卖骑手|外卖员",
            KindOfWork.RIDE_HAILING_DRIVER, "网约车司机|网约车驾驶员|网约车",
            KindOfWork.TRUCK_DRIVER, "货车司机|卡车司机|货运司机",
            KindOfWork.LIVESTREAMER, "网络主播|主播"));

    static final Column PHONE = Column.required(20, "11 位手机号，按文本填写", "手机号", "手机号码", "联系电话", "电话");
    static final Column NAME = Column.optional(50, "可以不填", "姓名");
    static final Column KIND =
            Column.required(20, "从下拉列表中选择", "工种", "岗位", "从事工作").of(WORK);
    static final Column DIVISION = Column.optional(12, "12 位区划代码，可以不填", "区划代码", "工作区划");

    static final Template TEMPLATE = new Template("从业人员名册", List.of(PHONE, NAME, KIND, DIVISION));

    private static final Pattern MOBILE = Pattern.compile(Phone.PATTERN);
    private static final Pattern CODE = Pattern.compile("\\d{12}");

    /** What the company says of a worker. */
    record Listed(
            String phone,
            @Nullable String name,
            KindOfWork kindOfWork,
            @Nullable String divisionCode) {}

    static RosterRow of(RowReading row) {
        String phone = matching(row, PHONE, MOBILE, "not-a-phone");
        String name = row.text(NAME);
        KindOfWork kind = row.choice(KIND, WORK);
        String division = matching(row, DIVISION, CODE, "not-a-division");
        List<CellFault> faults = row.faults();
        boolean whole = faults.isEmpty() && phone != null && kind != null;
        return new RosterRow(row.number(), whole ? new Listed(phone, name, kind, division) : null, faults);
    }

    private static @Nullable String matching(RowReading row, Column column, Pattern form, String reason) {
        String text = row.code(column);
        if (text != null && !form.matcher(text).matches()) {
            row.fault(column, reason);
        }
        return text;
    }
}
