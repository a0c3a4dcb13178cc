/**
 * Places at something that is offered (a session, a shift, an activity), and a waiting list that moves up in order. There are never
 * more places held than there are, however many sign up in the same instant, and nobody holds two. Who holds one is a keyed hash of
 * the person's id; who that is, when to tell whom, and what becomes of attendance, the feature knows.
 */
@NullMarked
package cn.fengxing.kit.places;

import org.jspecify.annotations.NullMarked;
