/**
 * The names of organisations, for lists of other features that keep ids alone. One look answers a whole page. Who may see the
 * list was asked before.
 */
@NullMarked
package cn.fengxing.org.organisation.names;

import org.jspecify.annotations.NullMarked;
