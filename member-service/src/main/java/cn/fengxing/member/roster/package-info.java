/**
 * Rosters (平台企业名册): a company lists who works for it, on a stated legal basis. Rows are judged by their form alone, and everything
 * that the company is told would be the same if nobody of the list were registered, or everybody. Rows wait sealed for the workers that
 * they name.
 */
@NullMarked
package cn.fengxing.member.roster;

import org.jspecify.annotations.NullMarked;
