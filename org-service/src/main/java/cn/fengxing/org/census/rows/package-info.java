/**
 * What the rows of the two lists mean: companies, and the people counted in them. Each chunk of rows is judged against the ledger
 * and written in a handful of statements; the judgement of a dry run is that of the real run, for it is the same code, rolled back.
 * Near-equal names and addresses are found by what they have in common and weighed by trigrams.
 */
@NullMarked
package cn.fengxing.org.census.rows;

import org.jspecify.annotations.NullMarked;
