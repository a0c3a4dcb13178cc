package cn.fengxing.org.station.servicelist;

import java.util.List;

/** As they are stored. */
record ServiceItems(List<ServiceItem> items) {}
