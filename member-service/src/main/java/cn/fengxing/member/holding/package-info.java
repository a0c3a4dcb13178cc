/**
 * Holdings (持有的资料): what each feature holds of a person, behind one small interface. The export prints every holding, erasure
 * ends every holding, and a merge of duplicates hands every holding over and can take it back. A feature that holds data of people
 * implements it as a bean, and is found without being named anywhere.
 */
@NullMarked
package cn.fengxing.member.holding;

import org.jspecify.annotations.NullMarked;
