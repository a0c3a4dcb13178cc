package cn.fengxing.member.roster;

import cn.fengxing.kit.personal.RowKey;
import cn.fengxing.kit.personal.RowKeys;
import cn.fengxing.kit.spool.Spool;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** Files of lists that are not read to the end, in the database, sealed part by part under a key that goes with them. */
@Singleton
class RosterFiles {

    private static final int PART_BYTES = 1 << 20;

    private final EntityManager entities;
    private final RowKeys keys;
    private final Spool spool;

    RosterFiles(EntityManager entities, RowKeys keys, Spool spool) {
        this.entities = entities;
        this.keys = keys;
        this.spool = spool;
    }

    void keep(UUID rosterId, Path file) throws IOException {
        RowKey key = keys.create(rosterId);
        entities.createNativeQuery("UPDATE roster SET file_key = ?2, master_key_id = ?3 WHERE id = ?1")
                .setParameter(1, rosterId)
                .setParameter(2, key.wrapped())
                .setParameter(3, key.masterKeyId())
                .executeUpdate();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] part = in.readNBytes(PART_BYTES);
            for (int number = 0; part.length > 0; number++) {
                entities.createNativeQuery("INSERT INTO roster_part VALUES (?1, ?2, ?3)")
                        .setParameter(1, rosterId)
                        .setParameter(2, number)
                        .setParameter(3, key.seal(place(number), part))
                        .executeUpdate();
                part = in.readNBytes(PART_BYTES);
            }
        }
    }

    /** In the clear on this machine's disk; whoever asks for it deletes it. */
    Path copy(UUID rosterId) throws IOException {
        Tuple row = (Tuple)
                entities.createNativeQuery("SELECT file_key, master_key_id FROM roster WHERE id = ?1", Tuple.class)
                        .setParameter(1, rosterId)
                        .getSingleResult();
        RowKey key = keys.unwrap(rosterId, row.get(0, byte[].class), row.get(1, String.class));
        Path file = spool.file();
        try (OutputStream out = Files.newOutputStream(file)) {
            List<?> part = part(rosterId, 0);
            for (int number = 0; !part.isEmpty(); part = part(rosterId, ++number)) {
                out.write(key.open(place(number), (byte[]) part.get(0)));
            }
        }
        return file;
    }

    void forget(UUID rosterId) {
        entities.createNativeQuery("DELETE FROM roster_part WHERE roster_id = ?1")
                .setParameter(1, rosterId)
                .executeUpdate();
        entities.createNativeQuery("UPDATE roster SET file_key = NULL, master_key_id = NULL WHERE id = ?1")
                .setParameter(1, rosterId)
                .executeUpdate();
    }

    private List<?> part(UUID rosterId, int number) {
        return entities.createNativeQuery(
                        "SELECT bytes FROM roster_part WHERE roster_id = ?1 AND part = ?2", byte[].class)
                .setParameter(1, rosterId)
                .setParameter(2, number)
                .getResultList();
    }

    private static String place(int number) {
        return "roster-part/" + number;
    }
}
