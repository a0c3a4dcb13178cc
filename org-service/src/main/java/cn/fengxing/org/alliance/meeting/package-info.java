/**
 * Meetings (联席会议) of an alliance: the lead calls, moves and cancels them, and writes the minutes once one has begun. Every
 * member reads all of it. Moved and cancelled meetings keep their place in members' calendars.
 */
@NullMarked
package cn.fengxing.org.alliance.meeting;

import org.jspecify.annotations.NullMarked;
