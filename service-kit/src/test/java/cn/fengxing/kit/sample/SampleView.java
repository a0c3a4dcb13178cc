package cn.fengxing.kit.sample;

import java.util.UUID;

public record SampleView(UUID id, String name) {}
