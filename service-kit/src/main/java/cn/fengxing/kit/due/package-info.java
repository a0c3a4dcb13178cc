/**
 * Work that falls due: claimed in batches, acted on and published in one transaction, by any number of replicas.
 */
@NullMarked
package cn.fengxing.kit.due;

import org.jspecify.annotations.NullMarked;
