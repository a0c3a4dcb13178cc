/**
 * Certificates that anybody can verify (荣誉证书、聘书、服务证明): a number without gaps, with a check character against slips; a
 * code that nobody guesses; and a page that prints, with a QR code that leads to the verification. What a certificate
 * says, whom it names and who may have it, a feature decides; a sheet is drawn when it is asked for and stored nowhere.
 */
@NullMarked
package cn.fengxing.kit.certificate;

import org.jspecify.annotations.NullMarked;
