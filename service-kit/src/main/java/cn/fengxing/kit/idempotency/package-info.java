/**
 * A POST repeated with the same Idempotency-Key gets the stored answer. Key, answer and effect are one transaction, so that an
 * effect without its answer cannot exist. The stored answer can be read only with the key, of which just a hash is kept.
 */
@NullMarked
package cn.fengxing.kit.idempotency;

import org.jspecify.annotations.NullMarked;
