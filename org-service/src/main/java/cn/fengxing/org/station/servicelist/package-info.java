/**
 * Service lists (暖心服务清单): what a community offers to the workers who pass through it, where and when, as it publishes it for
 * everybody to read. The community revises and withdraws it.
 */
@NullMarked
package cn.fengxing.org.station.servicelist;

import org.jspecify.annotations.NullMarked;
