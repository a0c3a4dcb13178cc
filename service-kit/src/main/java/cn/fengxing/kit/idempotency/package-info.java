/**
 * A POST repeated with the same Idempotency-Key gets the stored answer. Key, answer and effect are one transaction.
 */
@NullMarked
package cn.fengxing.kit.idempotency;

import org.jspecify.annotations.NullMarked;
