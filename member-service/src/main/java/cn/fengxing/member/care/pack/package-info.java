/**
 * Gift and cooling packs (慰问包、清凉包): stock per station, counted in and out by postings that are never changed and never go below
 * zero; handed out against a code that turns, from the phone of who gets one, once per programme. Who runs it learns a number, no name.
 */
@NullMarked
package cn.fengxing.member.care.pack;

import org.jspecify.annotations.NullMarked;
