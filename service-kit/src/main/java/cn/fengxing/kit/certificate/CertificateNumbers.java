package cn.fengxing.kit.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Gives out numbers, in the caller's transaction: what rolls back leaves no gap. */
@ApplicationScoped
public class CertificateNumbers {

    private final EntityManager entities;

    CertificateNumbers(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The next number of the prefix in the year.
     *
     * @param prefix 2 to 6 capitals that tell what kind of certificate it is
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CertificateNumber next(String prefix, int year) {
        Object last = entities.createNativeQuery("""
                        INSERT INTO certificate_number AS n (prefix, year, last) VALUES (?1, ?2, 1)
                        ON CONFLICT (prefix, year) DO UPDATE SET last = n.last + 1 RETURNING last""", Long.class)
                .setParameter(1, prefix)
                .setParameter(2, year)
                .getSingleResult();
        return CertificateNumber.of(prefix, year, (Long) last);
    }
}
