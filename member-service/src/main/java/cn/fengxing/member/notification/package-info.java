/**
 * Notices (消息) in a person's inbox: what other features, and other services by event, have to tell somebody, put there in the
 * transaction that gives the reason. A notice holds its kind and at most the id of what it is about; the words are found when it is
 * read. Who has which notice is sealed, for a kind alone says who applied for membership or attends counselling.
 */
@NullMarked
package cn.fengxing.member.notification;

import org.jspecify.annotations.NullMarked;
