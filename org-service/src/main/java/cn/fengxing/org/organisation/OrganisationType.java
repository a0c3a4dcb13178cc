package cn.fengxing.org.organisation;

/** What an organisation is; the type decides its line. */
public enum OrganisationType {
    PARTY_COMMITTEE(Line.PARTY),
    WORKING_COMMITTEE(Line.PARTY),
    LEADING_GROUP(Line.PARTY),
    BRANCH(Line.PARTY),
    MOBILE_BRANCH(Line.PARTY),
    TRADE_UNION(Line.PARTY),
    YOUTH_LEAGUE(Line.PARTY),
    WOMENS_FEDERATION(Line.PARTY),
    PLATFORM_COMPANY(Line.CORPORATE),
    PLATFORM_OFFICE(Line.CORPORATE),
    PARTNER_COMPANY(Line.CORPORATE),
    PROPERTY_COMPANY(Line.CORPORATE),
    SOCIAL_ORGANISATION(Line.CORPORATE),
    INDUSTRY_ASSOCIATION(Line.CORPORATE),
    REGULATOR(Line.GOVERNMENT),
    STREET_COMMUNITY(Line.GOVERNMENT),
    POLICE_STATION(Line.GOVERNMENT),
    DUTY_DESK(Line.GOVERNMENT);

    private final Line line;

    OrganisationType(Line line) {
        this.line = line;
    }

    public Line line() {
        return line;
    }
}
