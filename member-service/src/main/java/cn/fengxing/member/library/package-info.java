/**
 * The library (政策文库): policies, agreements and rights-protection rules by kind of worker, for everybody to read and search without
 * signing in, and shown beside the care programmes and grievance categories that they are about. An organisation drafts, publishes
 * and withdraws them. That something was read is counted for the item's division, with nobody behind it.
 */
@NullMarked
package cn.fengxing.member.library;

import org.jspecify.annotations.NullMarked;
