package cn.fengxing.member.roster;

import java.util.UUID;

/**
 * What a list is, and by what right it is handed over.
 *
 * @param basisReference where the basis is written down, such as a contract's article
 */
public record RosterTerms(
        UUID companyId, RosterScope scope, RosterMode mode, LegalBasis legalBasis, String basisReference) {}
