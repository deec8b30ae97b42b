package yulu.entity;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yulu.text.RuleFile;
import yulu.text.Scripts;

/** The parts of a person's name that texts use alone: surname, given name, surname with a title. */
final class NameParts {
  private static final List<String> POLITE =
      List.of(
          "老师", "教授", "博士", "先生", "女士", "院士", "总", "董", "导", "律师", "医生", "大夫", "主任", "所长", "院长",
          "校长", "主编", "老板");

  private static final String SURNAME = "name.short.surname";
  private static final String GIVEN_NAME = "name.short.given";
  private static final String TITLE = "name.short.title";

  /** How Chinese texts write a given name in Latin letters: 杰克 for Jack. */
  private static final Map<String, List<String>> RENDERED =
      RuleFile.rows("given-names.csv").stream()
          .collect(toMap(row -> row.get("en"), row -> RuleFile.list(row.get("zh"))));

  private NameParts() {}

  /** A part of a full name that may stand for it, and the rule that says which part that is. */
  record Part(String text, String rule) {}

  static List<Part> of(String form) {
    List<Part> parts = new ArrayList<>();
    if (isDotted(form)) {
      String[] all = form.split("[·・．•‧∙⋅]");
      for (int i = 0; i < all.length; i++) {
        if (all[i].length() >= 2) {
          parts.add(new Part(all[i], i == all.length - 1 ? SURNAME : GIVEN_NAME));
        }
      }
      return parts;
    }
    boolean han = Scripts.isHan(form.charAt(0));
    if (form.indexOf(' ') > 0 && !han) {
      latin(form.split(" "), parts);
    } else if (form.length() == 3 && han && Scripts.isHan(form.charAt(2))) {
      parts.add(new Part(form.substring(1), GIVEN_NAME));
    }
    if (form.length() <= 4
        && form.length() >= 2
        && form.chars().allMatch(c -> Scripts.isHan((char) c))) {
      for (String title : POLITE) {
        parts.add(new Part(form.charAt(0) + title, TITLE));
      }
      parts.add(new Part("老" + form.charAt(0), TITLE));
    }
    return parts;
  }

  private static void latin(String[] words, List<Part> parts) {
    String last = words[words.length - 1];
    if (last.length() > 1 && !last.endsWith(".")) {
      parts.add(new Part(last, SURNAME));
    }
    if (words[0].length() > 2 && !words[0].endsWith(".")) {
      parts.add(new Part(words[0], GIVEN_NAME));
      for (String rendered : RENDERED.getOrDefault(words[0], List.of())) {
        parts.add(new Part(rendered, GIVEN_NAME));
      }
    }
  }

  /** True for a transliterated name with a dot. */
  static boolean isDotted(String name) {
    return name.chars().anyMatch(c -> Scripts.isNameDot((char) c));
  }
}
