/**
 * What people send is taken for what it is, never for what it is called. Photos are drawn anew, so that nothing but the picture is
 * left; documents are searched for what could run or expand; what cannot be looked into is refused. Nothing here knows what a file
 * is for.
 */
@NullMarked
package cn.fengxing.kit.content;

import org.jspecify.annotations.NullMarked;
