package cn.fengxing.kit.operations;

import cn.fengxing.kit.ratelimit.LimitSettings;

/**
 * So many requests in any such time.
 *
 * @param name {@code person} and {@code address} hold for every operation, the others for those that they are set on
 */
public record LimitView(String name, long requests, long seconds) {

    static LimitView of(String name, LimitSettings.Window window) {
        return new LimitView(name, window.requests(), window.per().toSeconds());
    }
}
