package cn.fengxing.org.station;

/** What a place is for workers. */
public enum StationType {
    /** 暖心驿站, a room of its own. */
    CARE_STATION,
    /** 党群服务中心, a community centre that opens its rooms. */
    COMMUNITY_CENTRE,
    /** 户外劳动者服务站点, kept by a trade union. */
    UNION_STATION,
    /** 爱心商家, a shop or canteen that takes part. */
    PARTNER_SHOP,
    /** 服务阵地, a delivery depot or market hall where services are brought to workers. */
    SERVICE_SITE
}
