package yulu.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import yulu.text.Language;
import yulu.text.Metadata;
import yulu.text.PartialDate;
import yulu.text.Scripts;

/** Tells which of a source's fields, under their many names, mean what. */
final class SourceMetadata {
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

  /** Names of sites, channels and shows, which front matter often gives as the speaker. */
  private static final Pattern CHANNEL =
      Pattern.compile(
          "(?i)[\\w-]+(\\.[\\w-]+)*\\.[a-z]{2,}|.*(频道|頻道|播客|电台|電台|公众号|podcast|channel| FM| TV|"
              + " Show)");

  /** What programs write for an author whom nobody named. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)apache poi|python-docx|microsoft( office user)?|微软用户|administrator|admin|user|unknown|anonymous|佚名");

  /** The name of a site behind the title of its page. */
  private static final Pattern TAIL =
      Pattern.compile("[|｜·—–-]\\s*([^|｜·—–-]{1,24}(?:的分享|博客|频道|頻道|专栏|公众号|播客|电台|[Bb]log))\\s*$");

  private static final Pattern SEPARATOR = Pattern.compile("\\s*[,，、;；/]\\s*");

  private SourceMetadata() {}

  /** Maps the fields; language is what they state, not a guess. */
  static Metadata of(Fields fields) {
    List<String> authors =
        new ArrayList<>(names(fields.all("author", "authors", "creator", "byline", "作者")));
    List<String> speakers = new ArrayList<>();
    for (String speaker :
        names(fields.all("speakers", "speaker", "guests", "guest", "interviewee", "嘉宾", "演讲者"))) {
      (isChannel(speaker, fields, authors) ? authors : speakers).add(speaker);
    }
    return new Metadata(
        fields.first("title", "标题", "標題"),
        fields.first("language", "lang", "locale").flatMap(SourceMetadata::language),
        fields.first("kind"),
        date(fields),
        fields.first("occasion", "event", "场合", "場合"),
        distinct(speakers),
        fields.first("host", "hosts", "interviewer", "moderator", "主持人"),
        distinct(authors),
        distinct(names(fields.all("people", "persons", "related_people", "participants", "人物"))),
        distinct(
            names(
                fields.all(
                    "organizations",
                    "companies_orgs",
                    "companies",
                    "related_companies",
                    "orgs",
                    "机构",
                    "公司"))),
        distinct(
            names(
                fields.all(
                    "systems", "products_models", "products", "models", "related_products", "产品"))),
        source(fields),
        fields.first("description", "summary", "abstract", "excerpt", "摘要", "简介"));
  }

  private static boolean isChannel(String speaker, Fields fields, List<String> authors) {
    return authors.contains(speaker)
        || fields.first("title", "标题", "標題").filter(t -> isSite(t, speaker)).isPresent()
        || fields.all("source_name", "site_name", "channel", "publisher").contains(speaker)
        || CHANNEL.matcher(speaker).matches();
  }

  /** 一个研究员学到了什么 · 乔木博客, by 向阳乔木: the site bears the name of who writes it. */
  private static boolean isSite(String title, String speaker) {
    Matcher tail = TAIL.matcher(title);
    if (!tail.find() || !Scripts.isHan(speaker.charAt(0))) {
      return false;
    }
    return IntStream.range(0, speaker.length() - 1)
        .anyMatch(i -> tail.group(1).contains(speaker.substring(i, i + 2)));
  }

  private static Optional<PartialDate> date(Fields fields) {
    return fields
        .all(
            "recorded",
            "event_date",
            "date",
            "published",
            "published_at",
            "publish_date",
            "pubdate",
            "date_published",
            "issued",
            "created",
            "日期")
        .stream()
        .flatMap(value -> WrittenDate.parse(value).stream())
        .findFirst();
  }

  private static Optional<String> source(Fields fields) {
    List<String> sources =
        fields.all(
            "source",
            "source_url",
            "url",
            "original_url",
            "original",
            "video_url",
            "video",
            "link",
            "canonical",
            "来源",
            "原文");
    Optional<String> address =
        sources.stream().filter(value -> ADDRESS.matcher(value).matches()).findFirst();
    return address.isPresent() ? address : sources.stream().findFirst();
  }

  /** The language of a tag or a language's own name; empty for other languages. */
  static Optional<Language> language(String name) {
    String tag = name.toLowerCase(Locale.ROOT).replace('_', '-').strip();
    if (tag.matches("zh(-.*)?")) {
      return Optional.of(Language.ofTag(tag));
    }
    if (tag.matches("en(-.*)?|english|英文|英语|英語")) {
      return Optional.of(Language.EN);
    }
    if (tag.matches(".*(繁|正體|traditional).*")) {
      return Optional.of(Language.ZH_HANT);
    }
    if (tag.matches("(简体|simplified )?(中文|汉语|chinese)|cmn.*")) {
      return Optional.of(Language.ZH);
    }
    return Optional.empty();
  }

  /** Splits values that list several names on one line. */
  private static List<String> names(List<String> values) {
    List<String> names = new ArrayList<>();
    for (String value : values) {
      for (String name : SEPARATOR.split(value)) {
        if (!name.isBlank() && !NOBODY.matcher(name).matches()) {
          names.add(name.strip());
        }
      }
    }
    return names;
  }

  private static List<String> distinct(List<String> names) {
    return names.stream().distinct().toList();
  }
}
