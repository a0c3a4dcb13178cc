package cn.fengxing.org.census.headcount;

import cn.fengxing.kit.tabular.Column;
import cn.fengxing.kit.tabular.Template;
import java.util.List;

/** The list of people counted in companies (从业人员统计表): sums only, nobody by name. */
public final class WorkforceColumns {

    static final Column CODE = Column.optional(18, "18 位，按文本填写；与企业名称至少填一项", "统一社会信用代码", "信用代码");
    static final Column NAME = Column.optional(100, "与台账一致的企业名称", "企业名称", "单位名称");
    static final Column COUNTED_ON = Column.required(30, "数据截至的日期，如 2026-10-31", "统计日期", "截至日期", "填报日期");
    static final Column WORKFORCE = Column.required(12, "全部从业人员人数", "从业人数", "从业人员数");
    static final Column NEW_EMPLOYMENT = Column.optional(12, "骑手、快递员、司机、主播等人数", "新就业群体人数", "新就业人数");
    static final Column MEMBERS = Column.optional(12, "党员人数，含流动党员", "党员人数", "党员数");
    static final Column MOBILE_MEMBERS = Column.optional(12, "其中流动党员人数", "流动党员人数", "流动党员数");

    static final List<Column> ALL = List.of(CODE, NAME, COUNTED_ON, WORKFORCE, NEW_EMPLOYMENT, MEMBERS, MOBILE_MEMBERS);

    public static final Template TEMPLATE = new Template("从业人员统计", ALL);

    private WorkforceColumns() {}
}
