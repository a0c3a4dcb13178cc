package cn.fengxing.org.census.rows;

import java.util.List;

/**
 * What a company is recognised by where its code says nothing. Taken from a row once: taking names apart costs more than all else
 * that is done with a row.
 *
 * @param keys of which near-equal companies have at least one in common
 */
record Likeness(CompanyName name, String brand, StreetAddress street, List<String> keys) {

    static Likeness of(CompanyName name, String divisionCode, String address) {
        StreetAddress street = StreetAddress.of(address);
        String brand = name.brand();
        return new Likeness(name, brand, street, CompanyName.nearKeys(brand, divisionCode, street));
    }

    static Likeness of(Known entry) {
        return of(new CompanyName(entry.nameKey()), entry.divisionCode(), entry.address());
    }
}
