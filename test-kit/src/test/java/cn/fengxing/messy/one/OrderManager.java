package cn.fengxing.messy.one;

import cn.fengxing.messy.two.Order;
import jakarta.ws.rs.GET;

/** Breaks about every rule of the house, on purpose. */
public class OrderManager {

    @GET
    public Order order() {
        return new Order();
    }
}
