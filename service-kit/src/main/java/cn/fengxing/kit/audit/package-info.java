/**
 * Who looked at or changed what. Entries are written with the act itself and never changed; off the hot path they are
 * sealed into a hash chain with signed checkpoints, so that an entry edited, deleted, moved or restamped by anybody, the
 * database's superuser included, is found. Nothing here deletes: entries are kept longer than the six months of the law.
 */
@NullMarked
package cn.fengxing.kit.audit;

import org.jspecify.annotations.NullMarked;
