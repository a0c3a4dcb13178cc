/**
 * Files for member-service, sent in pieces (tus 1.0). What a file is for, the features decide by their purposes; whoever sends it
 * is forgotten as soon as one of them keeps it.
 */
@NullMarked
package cn.fengxing.member.upload;

import org.jspecify.annotations.NullMarked;
