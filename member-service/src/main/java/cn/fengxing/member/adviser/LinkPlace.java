package cn.fengxing.member.adviser;

import java.time.LocalDate;
import java.util.UUID;

/** Where a list of links goes on. */
record LinkPlace(LocalDate linkedOn, UUID id) {

    static final LinkPlace BEFORE_ALL = new LinkPlace(LocalDate.of(9999, 12, 31), new UUID(0, 0));
}
