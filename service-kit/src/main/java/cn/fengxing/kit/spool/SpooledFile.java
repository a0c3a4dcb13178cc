package cn.fengxing.kit.spool;

import java.nio.file.Path;

/**
 * A body on disk, as the parameter of a resource method; deleted when the request has ended.
 *
 * @param bytes its length
 */
public record SpooledFile(Path path, long bytes) {}
