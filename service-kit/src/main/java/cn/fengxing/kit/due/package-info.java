/**
 * Work that falls due: claimed in batches, acted on and published in one transaction, by any number of replicas. A replica
 * that dies in the middle of a batch has done nothing; another takes it. After a stop everything overdue is caught up, once.
 * A row that cannot be acted on is put off and told of, and stops no other.
 */
@NullMarked
package cn.fengxing.kit.due;

import org.jspecify.annotations.NullMarked;
