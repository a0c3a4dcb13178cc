package cn.fengxing.org.census.imports;

import cn.fengxing.kit.tabular.Template;
import cn.fengxing.org.census.headcount.WorkforceColumns;
import cn.fengxing.org.census.rows.CompanyColumns;

/** The lists that can be uploaded. */
public enum ImportKind {
    COMPANIES(CompanyColumns.TEMPLATE),
    WORKFORCE(WorkforceColumns.TEMPLATE);

    private final Template template;

    ImportKind(Template template) {
        this.template = template;
    }

    Template template() {
        return template;
    }
}
