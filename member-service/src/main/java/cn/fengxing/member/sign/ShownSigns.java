package cn.fengxing.member.sign;

import cn.fengxing.kit.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Signs in the database. A row is deleted when its sign is taken back; nothing remembers that there was one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ShownSigns {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int CARD_LENGTH = 20;
    private static final String MEMBER = "sign-holder";

    private static final String SELECT = "SELECT kind, in_branch, card, promises FROM shown_sign WHERE ";

    private final EntityManager entities;
    private final PersonalData personalData;

    ShownSigns(EntityManager entities, PersonalData personalData) {
        this.entities = entities;
        this.personalData = personalData;
    }

    /** In the place of what was shown of that kind before, with a new card. */
    void show(UUID memberId, SignKind kind, Set<SignPlace> places, Set<ServicePromise> promises) {
        takeBack(memberId, kind);
        entities.createNativeQuery("""
                        INSERT INTO shown_sign (id, holder, kind, in_branch, card, promises)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, holder(memberId, kind))
                .setParameter(3, kind.name())
                .setParameter(4, places.contains(SignPlace.BRANCH))
                .setParameter(5, places.contains(SignPlace.CARD) ? newCard() : null)
                .setParameter(
                        6, promises.stream().sorted().map(ServicePromise::name).toArray(String[]::new))
                .executeUpdate();
    }

    void takeBack(UUID memberId, SignKind kind) {
        entities.createNativeQuery("DELETE FROM shown_sign WHERE holder = ?1")
                .setParameter(1, holder(memberId, kind))
                .executeUpdate();
    }

    public void takeBackAll(UUID memberId) {
        EnumSet.allOf(SignKind.class).forEach(kind -> takeBack(memberId, kind));
    }

    List<SignView> of(UUID memberId) {
        return Arrays.stream(SignKind.values())
                .flatMap(kind -> read("holder = ?1", holder(memberId, kind)).stream())
                .toList();
    }

    /** Without cards, and in an order that tells nothing. */
    List<SignView> inBranchOf(Collection<UUID> memberIds) {
        byte[][] holders = memberIds.stream()
                .flatMap(member -> Arrays.stream(SignKind.values()).map(kind -> holder(member, kind)))
                .toArray(byte[][]::new);
        return read("in_branch AND holder = ANY(?1) ORDER BY id LIMIT 200", holders).stream()
                .map(sign -> new SignView(sign.kind(), List.of(SignPlace.BRANCH), sign.promises(), null))
                .toList();
    }

    Optional<SignView> onCard(String card) {
        return read("card = ?1", card).stream()
                .map(sign -> new SignView(sign.kind(), List.of(SignPlace.CARD), sign.promises(), null))
                .findFirst();
    }

    private List<SignView> read(String condition, Object parameter) {
        List<?> rows = entities.createNativeQuery(SELECT + condition, Tuple.class)
                .setParameter(1, parameter)
                .getResultList();
        return rows.stream().map(row -> sign((Tuple) row)).toList();
    }

    private static SignView sign(Tuple row) {
        Set<SignPlace> places = EnumSet.noneOf(SignPlace.class);
        if (row.get(1, Boolean.class)) {
            places.add(SignPlace.BRANCH);
        }
        String card = row.get(2, String.class);
        if (card != null) {
            places.add(SignPlace.CARD);
        }
        List<ServicePromise> promises = Arrays.stream(row.get(3, String[].class))
                .map(ServicePromise::valueOf)
                .toList();
        return new SignView(SignKind.valueOf(row.get(0, String.class)), List.copyOf(places), promises, card);
    }

    private static String newCard() {
        return RANDOM.ints(CARD_LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private byte[] holder(UUID memberId, SignKind kind) {
        return personalData.blindIndex(MEMBER, memberId + "/" + kind);
    }
}
