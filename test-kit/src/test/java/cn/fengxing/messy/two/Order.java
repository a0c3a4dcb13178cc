package cn.fengxing.messy.two;

import cn.fengxing.messy.one.OrderManager;

/** Closes the circle. */
public class Order {
    OrderManager manager() {
        return new OrderManager();
    }
}
