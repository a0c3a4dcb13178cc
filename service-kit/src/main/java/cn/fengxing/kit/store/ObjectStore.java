package cn.fengxing.kit.store;

import java.io.IOException;
import java.util.UUID;

/** Where objects lie. Small ones, of at most some megabytes: what is longer is several objects. */
interface ObjectStore {

    /** Fails at once if it is not configured, rather than at the first object. */
    default void requireConfigured() {}

    /** Returns once the object would survive a power cut. */
    void put(UUID id, byte[] content) throws IOException;

    /** @throws IOException also if there is no such object */
    byte[] get(UUID id) throws IOException;

    /** An object that is not there counts as deleted. */
    void delete(UUID id) throws IOException;
}
