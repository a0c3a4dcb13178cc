package cn.fengxing.org.division;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.Locale;

/**
 * How a name sounds, in pinyin without tones.
 *
 * @param full {@code shenyangshi}; ü is written v, as it is typed
 * @param initials {@code sys}
 */
public record Sound(String full, String initials) {

    public static Sound of(String name) {
        return new Sound(sound(name, PinyinStyleEnum.NORMAL), sound(name, PinyinStyleEnum.FIRST_LETTER));
    }

    private static String sound(String name, PinyinStyleEnum style) {
        return PinyinHelper.toPinyin(name, style, "").toLowerCase(Locale.ROOT).replace('ü', 'v');
    }
}
