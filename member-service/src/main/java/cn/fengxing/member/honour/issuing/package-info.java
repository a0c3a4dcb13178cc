/**
 * What those do who give letters (颁发): an organisation offers one to a member or adviser within reach, sees those that it issued
 * with names masked, and revokes one with a reason that whoever verifies it reads. What was offered and not accepted it does not see.
 */
@NullMarked
package cn.fengxing.member.honour.issuing;

import org.jspecify.annotations.NullMarked;
