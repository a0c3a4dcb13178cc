/**
 * Bodies that are files: a table that somebody sends goes to disk while it is received and never into memory. It lies there
 * for as long as the request lasts.
 */
@NullMarked
package cn.fengxing.kit.spool;

import org.jspecify.annotations.NullMarked;
