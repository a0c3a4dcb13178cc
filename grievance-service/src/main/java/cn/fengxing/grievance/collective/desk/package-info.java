/**
 * What the handlers at a desk do with collective cases: see which cases are alike, form one of them, and act on all who stay at once. As with a
 * single case nobody tied to a company of it may, nor one of the workers; every opening is on record. A company gets its own id, a coarse
 * place and count, and days instead of times.
 */
@NullMarked
package cn.fengxing.grievance.collective.desk;

import org.jspecify.annotations.NullMarked;
