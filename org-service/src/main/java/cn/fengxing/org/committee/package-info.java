/**
 * The lines of committees (党委条线): province to village, the internet industry at province, city and county, transport at city,
 * county, township and village under the province's leading group. For each line it is counted at which divisions a committee
 * stands, and which divisions still lack one.
 */
@NullMarked
package cn.fengxing.org.committee;

import org.jspecify.annotations.NullMarked;
