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

    /** Whether people are members of it; of these the rules on the number of members hold. */
    public boolean branch() {
        return this == BRANCH || this == MOBILE_BRANCH;
    }

    /** Whether it may stand in a line of committees. */
    public boolean committee() {
        return this == PARTY_COMMITTEE || this == WORKING_COMMITTEE || this == LEADING_GROUP;
    }

    int usualTermYears() {
        return branch() ? 3 : 5;
    }
}
