/**
 * Honours that others gave (他处授予的荣誉), as a provincial model worker's: their holder records them with the source, a secretary
 * confirms having seen the document. They are the holder's to delete, and no row tells whose they are.
 */
@NullMarked
package cn.fengxing.member.honour.record;

import org.jspecify.annotations.NullMarked;
