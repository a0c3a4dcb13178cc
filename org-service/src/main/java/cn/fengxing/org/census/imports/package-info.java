/**
 * Uploads of lists: a file is received, read row by row in the background, and judged and written chunk by chunk with its progress
 * in the same transaction, so that a service that dies goes on where it stood. A dry run, and a run that takes all or nothing, is one
 * transaction, rolled back to its beginning. What is wrong comes back as a workbook with the faulty cells marked.
 */
@NullMarked
package cn.fengxing.org.census.imports;

import org.jspecify.annotations.NullMarked;
