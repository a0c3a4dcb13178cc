/**
 * To whom a worker is shown, and since when (身份告知): consents by case and stay, as long as they have effect. member-service is told of each
 * as a grant, sealed, and renders name and phone to those whom it names; whoever else reads the topic learns that somebody
 * agreed to something. What has effect ends when the case leaves the stay, closes, or the worker takes it back.
 */
@NullMarked
package cn.fengxing.grievance.reveal;

import org.jspecify.annotations.NullMarked;
