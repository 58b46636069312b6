package org.jinguo.model.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PinyinTest {

    /** Units and compatibility signs that ICU gives no reading for; nobody is called so. */
    private static final String UNREADABLE = "兙兡嗧桛烪瓧瓰瓱瓼甅";

    @ParameterizedTest
    @CsvSource({
        "单小兰,shanxiaolan,sxl",
        "解小兰,xiexiaolan,xxl",
        "仇小兰,qiuxiaolan,qxl",
        "查小兰,zhaxiaolan,zxl",
        "曾小兰,zengxiaolan,zxl",
        "区小兰,ouxiaolan,oxl",
        "任小兰,renxiaolan,rxl",
        "华小兰,huaxiaolan,hxl",
        "翟小兰,zhaixiaolan,zxl",
        "盖小兰,gexiaolan,gxl",
        "覃小兰,qinxiaolan,qxl",
        "尉迟小兰,yuchixiaolan,ycxl",
        "欧阳兰,ouyanglan,oyl",
        "上官兰,shangguanlan,sgl",
        "司马兰,simalan,sml",
        "诸葛兰,zhugelan,zgl",
        "单于兰,chanyulan,cyl",
        "万俟兰,moqilan,mql",
        "长孙兰,zhangsunlan,zsl",
        "朴小兰,piaoxiaolan,pxl",
        "乐小兰,yuexiaolan,yxl",
        "吕小兰,lvxiaolan,lxl",
        "李翠英,licuiying,lcy",
        "王㛃,wangjie,wj",
        "王堃,wangkun,wk",
        "阿依古丽·买买提,ayigulimaimaiti,ayglmmt",
        "占小兰,zhanxiaolan,zxl",
        "俞小兰,yuxiaolan,yxl",
        "纪小兰,jixiaolan,jxl",
        "缪小兰,miaoxiaolan,mxl",
        "宁小兰,ningxiaolan,nxl",
        "沈小兰,shenxiaolan,sxl",
        "Anna,anna,anna"
    })
    void readsNamesWithTheSurnameFirst(String name, String full, String initials) {
        assertThat(Pinyin.ofName(name).full()).first().isEqualTo(full);
        assertThat(Pinyin.ofName(name).initials()).first().isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({
        "覃小兰,tanxiaolan", "单小兰,danxiaolan", "乐小兰,lexiaolan", "朴小兰,puxiaolan", "李乐,liyue", "李乐,lile",
        "王茜,wangqian", "王茜,wangxi", "李长英,lichangying", "李长英,lizhangying", "王重,wangchong", "李行,lihang",
        "曾小兰,cengxiaolan", "单于,shanyu", "区小兰,quxiaolan"
    })
    void findsTheOtherReadings(String name, String reading) {
        assertThat(Pinyin.ofName(name).full()).contains(reading);
    }

    @Test
    void stopsAtEightReadings() {
        assertThat(Pinyin.ofName("单乐长行和朝").full()).hasSize(Pinyin.MOST).doesNotHaveDuplicates();
        assertThat(Pinyin.ofName("单乐长行和朝").initials()).hasSizeLessThanOrEqualTo(Pinyin.MOST);
    }

    @ParameterizedTest
    @CsvSource({
        "枧底镇,jiandizhen",
        "壶峤镇,huqiaozhen",
        "铜钹山镇,tongboshanzhen",
        "塘墀,tangchi",
        "余坡塭,yupowen",
        "桐畈镇,tongfanzhen",
        "三淤,sanyu",
        "卅八都,sabadou",
        "廿四都,niansidou",
        "上祝1组,shangzhu1zu",
        "Ａ区,aqu",
        "二〇一九,erlingyijiu"
    })
    void readsPlaces(String place, String full) {
        assertThat(Pinyin.ofText(place).full()).contains(full);
    }

    @Test
    void readsTheFarmAsItIsSpoken() {
        assertThat(Pinyin.ofText("铜拔山垦殖场").initials()).contains("tbskzc");
        assertThat(Pinyin.ofText("铜拔山").full()).contains("tongboshan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"㛃", "𡒄", "𬍛", "𫖯", "堃", "婞", "嫄"})
    void readsRareCharacters(String character) {
        assertThat(Pinyin.ofText(character).full().get(0)).matches("[a-z]+");
    }

    @Test
    void readsEveryIdeographOfGbk() {
        CharsetEncoder gbk = Charset.forName("GBK").newEncoder();
        assertThat(IntStream.rangeClosed(0x4E00, 0x9FA5)
                        .filter(c -> gbk.canEncode((char) c))
                        .filter(c -> UNREADABLE.indexOf(c) < 0)
                        .filter(c -> ReadingTable.TABLE.of(c).length == 0))
                .isEmpty();
    }

    /** ICU's own names transliteration agrees for the commonest surnames. */
    @ParameterizedTest
    @ValueSource(strings = {"周", "徐", "郑", "俞", "吴", "潘", "祝", "管", "汪", "廖", "詹", "柴", "翁", "蓝", "雷", "钟"})
    void agreesWithIcu(String surname) {
        String latin =
                Transliterator.getInstance("Han-Latin/Names; Latin-ASCII").transliterate(surname);
        assertThat(Pinyin.ofName(surname + "兰英").full().get(0)).startsWith(latin);
    }

    @Test
    void everyReadingIsPlainLetters() {
        assertThat(IntStream.range(0x3000, 0x323B0)
                        .mapToObj(ReadingTable.TABLE::ofSurname)
                        .flatMap(Arrays::stream)
                        .distinct())
                .allMatch(reading -> reading.matches("[a-z]{1,6}"));
    }

    @Test
    void readsNothingAsNothing() {
        assertThat(Pinyin.ofName("").full()).containsExactly("");
    }

    @ParameterizedTest
    @CsvSource({"张英,章音", "陈兰,成南", "石珍,四增", "zhangying,zanyin", "李莲,你年", "王兰,wangnan", "周生,邹森", "程芳,chenfan"})
    void hearsAlike(String one, String other) {
        assertThat(Pinyin.sound(one)).isEqualTo(Pinyin.sound(other));
    }

    @ParameterizedTest
    @CsvSource({"张英,王英", "李莲,李兰", "周平,朱平"})
    void hearsDifferences(String one, String other) {
        assertThat(Pinyin.sound(one)).isNotEqualTo(Pinyin.sound(other));
    }

    @Test
    void hearsEveryReading() {
        assertThat(Pinyin.ofName("单英").sounds()).contains("sanyin", "danyin", "canyin");
    }
}
