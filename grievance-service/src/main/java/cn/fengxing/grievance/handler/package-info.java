/**
 * Named handlers (承办人): at branch and regulator a case is open to those alone who are named for it during its stay there, the first
 * being whoever accepts it. When nobody is named any more, because the role ended, the case was handed over, or a tie came up,
 * anybody with the role there may open it and take it on, so that nothing is stuck.
 */
@NullMarked
package cn.fengxing.grievance.handler;

import org.jspecify.annotations.NullMarked;
