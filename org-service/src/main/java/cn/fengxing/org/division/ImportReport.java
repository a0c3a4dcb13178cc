package cn.fengxing.org.division;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of a file of divisions.
 *
 * @param rows in the file, without its header
 * @param added divisions that were not there
 * @param unchanged that were there and are the same
 * @param different that were there and are otherwise in the file; they stay as they are
 * @param refused malformed rows, and divisions whose superior is nowhere
 */
@Schema(example = """
                {"rows":665276,"added":647023,"unchanged":18248,"different":0,"differentCodes":[],"refused":0,"orphanCodes":[],
                "duplicates":[{"code":"350527000000","kept":"county 金门县","dropped":["township 金门县","village 金门县"]}]}""")
public record ImportReport(
        long rows,
        long added,
        long unchanged,
        long different,

        @Schema(description = "最多列 50 个", maxItems = 50) List<String> differentCodes,

        long refused,

        @Schema(description = "找不到上级的，最多列 50 个", maxItems = 50)
        List<String> orphanCodes,

        @Schema(maxItems = 1_000) List<Duplicate> duplicates) {

    /** A code that occurred more than once. */
    public record Duplicate(String code, String kept, List<String> dropped) {}
}
