/**
 * Text files as office programs in China leave them: UTF-8 with or without a mark of byte order, GBK or GB18030, and now and then
 * several of these in one file. Which it is nobody says, so the bytes are looked at line by line.
 */
@NullMarked
package cn.fengxing.kit.encoding;

import org.jspecify.annotations.NullMarked;
