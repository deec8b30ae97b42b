package yulu.entity;

import java.util.ArrayList;
import java.util.List;
import yulu.text.Scripts;

/** The parts of a person's name that texts use alone: surname, given name, surname with a title. */
final class NameParts {
  private static final List<String> POLITE =
      List.of("老师", "教授", "博士", "先生", "女士", "院士", "总", "董", "导");

  private NameParts() {}

  static List<String> of(String form) {
    List<String> parts = new ArrayList<>();
    if (isDotted(form)) {
      for (String part : form.split("[·・．•‧∙⋅]")) {
        if (part.length() >= 2) {
          parts.add(part);
        }
      }
      return parts;
    }
    boolean han = Scripts.isHan(form.charAt(0));
    if (form.indexOf(' ') > 0 && !han) {
      latin(form.split(" "), parts);
    } else if (form.length() == 3 && han && Scripts.isHan(form.charAt(2))) {
      parts.add(form.substring(1));
    }
    if (form.length() <= 4
        && form.length() >= 2
        && form.chars().allMatch(c -> Scripts.isHan((char) c))) {
      for (String title : POLITE) {
        parts.add(form.charAt(0) + title);
      }
      parts.add("老" + form.charAt(0));
    }
    return parts;
  }

  private static void latin(String[] words, List<String> parts) {
    String last = words[words.length - 1];
    if (last.length() > 1 && !last.endsWith(".")) {
      parts.add(last);
    }
    if (words[0].length() > 2 && !words[0].endsWith(".")) {
      parts.add(words[0]);
    }
  }

  /** True for a transliterated name with a dot. */
  static boolean isDotted(String name) {
    return name.chars().anyMatch(c -> Scripts.isNameDot((char) c));
  }
}
