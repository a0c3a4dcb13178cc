package cn.fengxing.org.census.rows;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A company's name, taken apart: place + brand + trade + form (企业名称登记管理规定, article 6), of which the brand tells companies apart.
 *
 * @param key equal for what people take for the same name
 */
public record CompanyName(String key) {

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern PLACE =
            Pattern.compile("辽宁省?|(?:沈阳|大连|鞍山|抚顺|本溪|丹东|锦州|营口|阜新|辽阳|盘锦|铁岭|朝阳|葫芦岛)市?|苏家屯区|沈北新区|\\p{IsHan}{2}(?:区|县)");

    private static final Pattern FORM =
            Pattern.compile("有限责任公司|股份有限公司|有限公司|集团|第?[一二三四五六七八九十\\d]*分公司|分店|营业部|经营部|服务部|营业点|个体工商户|普通合伙|有限合伙|合伙企业|公司");

    private static final Pattern TRADE = Pattern.compile(
            "快递|速递|速运|配送|外卖|餐饮|物流|货运|运输|供应链|管理|网络|信息|电子商务|商贸|贸易|科技|技术|服务|人力资源|劳务|派遣|企业|咨询|发展|实业|传媒|文化|汽车|租赁|出行|网约车|直播");

    /** Brands of two characters lose half of themselves with one. */
    private static final int LONG_BRAND = 3;

    public static CompanyName of(String name) {
        String compatible = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return new CompanyName(NOT_WORDS.matcher(compatible).replaceAll(""));
    }

    /** What is left without place, trade and form; the whole name if nothing is. */
    String brand() {
        String brand = PLACE.matcher(key).replaceAll("");
        brand = FORM.matcher(brand).replaceAll("");
        brand = TRADE.matcher(brand).replaceAll("");
        return brand.isEmpty() ? key : brand;
    }

    /** The brand, and the brand with each of its characters left out, so that one wrong character does not hide it. */
    private static List<String> spellings(String brand) {
        List<String> spellings = new ArrayList<>(List.of(brand));
        if (brand.length() >= LONG_BRAND) {
            for (int i = 0; i < brand.length(); i++) {
                spellings.add(brand.substring(0, i) + brand.substring(i + 1));
            }
        }
        return spellings;
    }

    /**
     * What near-equal companies of a city have at least one of in common: a spelling of the brand, or the house together with
     * the brand's first or last character (many companies may have one address).
     *
     * @param divisionCode 12 digits
     */
    static List<String> nearKeys(String brand, String divisionCode, StreetAddress address) {
        String city = divisionCode.substring(0, 4);
        Set<String> keys = new LinkedHashSet<>();
        spellings(brand).forEach(spelling -> keys.add(city + spelling));
        if (!address.key().isEmpty()) {
            keys.add(city + address.key() + "<" + brand.charAt(0));
            keys.add(city + address.key() + ">" + brand.charAt(brand.length() - 1));
        }
        return List.copyOf(keys);
    }
}
