package cn.fengxing.grievance.collective;

import jakarta.persistence.Embeddable;

/**
 * What is said in a collective case, sealed.
 *
 * @param summary all that a company reads of the cases
 * @param code what who stays may pass on to others
 * @param codeIndex keyed hash to find the case by the code
 */
@Embeddable
public record CollectiveWords(byte[] summary, byte[] code, byte[] codeIndex) {}
