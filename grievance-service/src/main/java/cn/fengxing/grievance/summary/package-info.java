/**
 * What a company may read of a case (给企业的摘要): drafted by the branch or written by the worker, and in either case approved by the worker,
 * with the pictures that go along. What is not approved by the time the case moves on, the company never gets, and the case passes it by.
 */
@NullMarked
package cn.fengxing.grievance.summary;

import org.jspecify.annotations.NullMarked;
