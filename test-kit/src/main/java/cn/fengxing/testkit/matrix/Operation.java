package cn.fengxing.testkit.matrix;

/**
 * One operation of the OpenAPI file.
 *
 * @param path with its parameters in braces
 * @param needsRequest whether somebody must say what to send: there is a path parameter or a body
 */
record Operation(String id, String method, String path, boolean needsRequest) {}
