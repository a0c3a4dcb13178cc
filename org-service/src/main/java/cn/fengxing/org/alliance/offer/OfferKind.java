package cn.fengxing.org.alliance.offer;

/** A place to use, or something done for others. */
public enum OfferKind {
    VENUE,
    SERVICE
}
