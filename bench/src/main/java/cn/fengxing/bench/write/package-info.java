/** What filing a case costs beside the same SQL in a bare loop, which replays it as the database logged it. */
@NullMarked
package cn.fengxing.bench.write;

import org.jspecify.annotations.NullMarked;
