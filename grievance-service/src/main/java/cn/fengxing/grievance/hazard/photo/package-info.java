/**
 * Photos of hazards and of how they were mended (隐患照片). One stays with who verifies until faces, plates and labels are painted out;
 * then the original is gone at once, and its key with it. Others only ever see what was painted out.
 */
@NullMarked
package cn.fengxing.grievance.hazard.photo;

import org.jspecify.annotations.NullMarked;
