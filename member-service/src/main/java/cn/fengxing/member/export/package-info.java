/**
 * Export (导出我的资料): everything that member-service holds of a person, for that person alone, as JSON or as a page to print. Whatever
 * a feature holds comes in through its holding, so that nothing is forgotten here.
 */
@NullMarked
package cn.fengxing.member.export;

import org.jspecify.annotations.NullMarked;
