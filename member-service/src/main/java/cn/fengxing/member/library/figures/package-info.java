/**
 * How many texts the library holds and how often they are read, by division and kind and month. Texts are things, so that their
 * number is shown whatever it is; fewer than five readings are not.
 */
@NullMarked
package cn.fengxing.member.library.figures;

import org.jspecify.annotations.NullMarked;
