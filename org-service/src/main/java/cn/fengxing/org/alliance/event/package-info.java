/**
 * What alliances tell other services, so that members can be notified: who belongs, when they meet, what is owed by whom.
 * Names, agendas, minutes and people stay at home. The key is the alliance's, the meeting's or the matter's id.
 */
@NullMarked
package cn.fengxing.org.alliance.event;

import org.jspecify.annotations.NullMarked;
