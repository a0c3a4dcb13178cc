/**
 * Meetings in members' own calendars: a feed (RFC 5545) at an address that a calendar can poll. A calendar sends no token, so
 * the address itself is the secret: long, shown once, kept as a hash, revocable, and void with the member's seat. It tells
 * title, place and time of meetings, no agenda, no minutes, nobody's name.
 */
@NullMarked
package cn.fengxing.org.alliance.feed;

import org.jspecify.annotations.NullMarked;
