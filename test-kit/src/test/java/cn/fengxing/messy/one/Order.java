package cn.fengxing.messy.one;

import cn.fengxing.local.Waiting;

/** Has a namesake, and leans on another module. */
public class Order {
    Class<?> waiting() {
        return Waiting.class;
    }
}
