package cn.fengxing.org.census.rows;

import cn.fengxing.kit.tabular.Choices;
import cn.fengxing.kit.tabular.Column;
import cn.fengxing.kit.tabular.Template;
import cn.fengxing.org.census.OperatingStatus;
import cn.fengxing.org.organisation.Industry;
import java.util.List;
import java.util.Map;

/** The list of companies (企业名单). */
public final class CompanyColumns {

    public static final Choices<Industry> INDUSTRIES = Choices.of(Map.of(
            Industry.COURIER, "快递|快递业|快递物流",
            Industry.FOOD_DELIVERY, "外卖配送|外卖|即时配送|餐饮配送",
            Industry.RIDE_HAILING, "网约车|网约出租车|出行",
            Industry.TRUCKING, "道路货运|货运|货车|物流运输",
            Industry.LIVESTREAM, "网络直播|直播|电商直播"));

    public static final Choices<OperatingStatus> OPERATIONS = Choices.of(Map.of(
            OperatingStatus.OPERATING, "在营|存续|开业|正常|营业",
            OperatingStatus.SUSPENDED, "停业|歇业|暂停营业",
            OperatingStatus.CLOSED, "注销|吊销|关闭|已注销",
            OperatingStatus.NOT_FOUND, "查无|失联|查无下落"));

    static final Column NAME = Column.required(100, "营业执照上的全称", "企业名称", "单位名称", "公司名称");
    static final Column CODE = Column.optional(18, "18 位，按文本填写；没有的可以不填", "统一社会信用代码", "信用代码", "社会信用代码");
    static final Column DIVISION = Column.required(40, "6 至 12 位区划代码，或本次上报范围内的区县、街道名称", "所在区划", "区划代码", "所属区县", "所属街道");
    static final Column ADDRESS = Column.optional(200, "街道、门牌号", "经营地址", "地址", "住所");
    static final Column INDUSTRY = Column.required(20, "从下拉列表中选择", "行业", "所属行业").of(INDUSTRIES);
    static final Column PLATFORM = Column.optional(100, "系统中平台企业或其分支的名称", "所属平台", "服务平台", "平台企业");
    static final Column OPERATION = Column.optional(20, "不填为在营", "经营状态", "登记状态").of(OPERATIONS);
    static final Column FOUNDED = Column.optional(30, "如 2021-06-18", "成立日期", "成立时间");

    static final List<Column> ALL = List.of(NAME, CODE, DIVISION, ADDRESS, INDUSTRY, PLATFORM, OPERATION, FOUNDED);

    public static final Template TEMPLATE = new Template("企业名单", ALL);

    private CompanyColumns() {}
}
