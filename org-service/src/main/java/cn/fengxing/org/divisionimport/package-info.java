/**
 * Files of divisions that lie with the service, the whole of China's among them, are taken in while the service runs. An
 * administrator of the province's own organisation starts it and reads afterwards what was added, what was there, and
 * what became of codes that occurred more than once.
 */
@NullMarked
package cn.fengxing.org.divisionimport;

import org.jspecify.annotations.NullMarked;
