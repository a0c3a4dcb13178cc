/**
 * The file of somebody who wants to join the Party (发展党员档案): opened by the application, carried on step by step by the branch and
 * the committee above it, which approves. Who applied is sealed and found by a keyed hash; the applicant, the branch's secretary
 * and that committee see the file and nobody else, and it is sealed on request, not destroyed.
 */
@NullMarked
package cn.fengxing.member.development.casefile;

import org.jspecify.annotations.NullMarked;
