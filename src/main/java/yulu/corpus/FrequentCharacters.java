package yulu.corpus;

import java.util.HashSet;
import java.util.Set;
import yulu.text.Language;
import yulu.text.Scripts;

/**
 * The characters that make up most of any Chinese text, in both scripts.
 *
 * <p>Real text consists of them by more than half; text decoded with the wrong character set hardly
 * holds any.
 */
final class FrequentCharacters {
  private static final String SIMPLIFIED =
      "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经"
          + "么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又"
          + "关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通"
          + "教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市"
          + "直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张"
          + "该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔站讯训练模型智算网络语言谈访未研究深层技参考标价值函推团持嘉宾谢欢迎节视"
          + "频播客创始首席";

  private static final String TRADITIONAL =
      "這個們來為爲國說時會對於過發後裡裏種經麼學現當沒動還進樣開從實軍無與長機關點業將兩間問並應戰頭體見產話內給門兒東聲員論處義"
          + "幾認條氣題爾別變總電數報結務場計資許統區隊決馬書則聽卻達強難權設記類據邊張該規萬覺術領確傳師觀讓識帶導爭運筆訊訓練網絡語談訪層"
          + "參標價團賓謝歡節視頻創係臺";

  /** Simplified forms that traditional text does not use. */
  private static final Set<Integer> ONLY_SIMPLIFIED =
      codes(
          "这个们来为国说时会对过发经么学现当没动还进样开从实军无与长机关点业将两间问并应战头见产话内给门儿东声员论处义认条"
              + "题尔变总电数报结务场计资许统区队决马书则听达难权设记类边张该规万觉术领确传师观让识带导争运笔讯训练网络语谈访层参标价团宾谢欢节视频创");

  private static final Set<Integer> ONLY_TRADITIONAL =
      codes(
          "這個們來為國說時會對過發經麼學現當沒動還進樣開從實軍無與長機關點業將兩間問並應戰頭見產話內給門兒東聲員論處義認條"
              + "題爾變總電數報結務場計資許統區隊決馬書則聽達難權設記類邊張該規萬覺術領確傳師觀讓識帶導爭運筆訊訓練網絡語談訪層參標價團賓謝歡節視頻創");

  private static final Set<Integer> FREQUENT = codes(SIMPLIFIED + TRADITIONAL);

  private FrequentCharacters() {}

  private static Set<Integer> codes(String characters) {
    Set<Integer> codes = new HashSet<>();
    characters.codePoints().forEach(codes::add);
    return Set.copyOf(codes);
  }

  /** Share of frequent characters and Chinese punctuation among all that are not ASCII, 0 to 1. */
  static double share(CharSequence text) {
    int frequent = 0;
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        all++;
        if (Scripts.isChinesePunctuation(c) || FREQUENT.contains((int) c)) {
          frequent++;
        }
      }
    }
    return all == 0 ? 0 : (double) frequent / all;
  }

  /**
   * The language of a text by its script: traditional if its own forms outweigh simplified ones.
   */
  static Language language(String text) {
    if (Language.guess(text) == Language.EN) {
      return Language.EN;
    }
    int balance = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = text.charAt(i);
      if (ONLY_TRADITIONAL.contains(c)) {
        balance++;
      } else if (ONLY_SIMPLIFIED.contains(c)) {
        balance--;
      }
    }
    return balance > 0 ? Language.ZH_HANT : Language.ZH;
  }
}
