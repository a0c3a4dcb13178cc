package cn.fengxing.kit.attachment;

import java.util.Optional;

/** Who sends a file without having signed in, if a service knows such people, as by a receipt. At most one bean per way of knowing them. */
public interface OtherSender {

    /** Equal for equal senders; empty if the present request is of none. Asked within a transaction. */
    Optional<String> sender();
}
