package dev.networkingcoach.cli.talk;

import static dev.networkingcoach.cli.talk.TalkTexts.TEXTS;

import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.FormField;
import dev.networkingcoach.bot.reply.FormField.Choice;
import dev.networkingcoach.cli.page.TextPage;
import dev.networkingcoach.cli.page.TextTone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks for the fields of a form one by one, on a line each. Not thread-safe. */
final class FormQuestions {
  private static final String NOTHING = "-";

  private final LineTerminal teletype;

  FormQuestions(LineTerminal teletype) {
    this.teletype = teletype;
  }

  /**
   * What was filled in, by the name of the field; empty where the person broke off. An empty line
   * keeps what stands there, a hyphen clears it. Of a form that came back with problems the fields
   * at fault are asked for again, and the others are kept.
   */
  Optional<Map<String, String>> fill(Form form) {
    intro(form);
    Map<String, String> values = new LinkedHashMap<>();
    for (FormField field : form.fields()) {
      boolean again = !form.problems().isEmpty() && !form.problems().containsKey(field.name());
      Optional<String> value = again ? Optional.of(field.value()) : answer(form, field);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.put(field.name(), value.get());
    }
    return Optional.of(values);
  }

  private void intro(Form form) {
    TextPage page = teletype.page();
    page.paragraph(TextTone.STRONG, form.title());
    if (form.intro() != null) {
      page.paragraph(form.intro());
    }
    page.paragraph(TextTone.FAINT, TEXTS.enterKeeps());
    teletype.print(page);
  }

  private Optional<String> answer(Form form, FormField field) {
    TextPage page = teletype.page();
    String problem = form.problems().get(field.name());
    if (problem != null) {
      page.paragraph(TextTone.CAUTION, problem);
    }
    if (field.hint() != null) {
      page.paragraph(TextTone.FAINT, field.hint());
    }
    for (int i = 0; i < field.choices().size(); i++) {
      page.paragraph("  " + (i + 1) + "  " + field.choices().get(i).label());
    }
    teletype.print(page);
    String shown = shown(field);
    String stands = shown.isEmpty() ? "" : " [" + shown + "]";
    String star = field.required() ? "" : " (optional)";
    return teletype
        .ask(field.label() + star + stands + ": ")
        .map(line -> value(field, line.strip()));
  }

  private static String shown(FormField field) {
    List<String> labels = new ArrayList<>();
    for (String one : field.value().split("\n", -1)) {
      labels.add(
          field.choices().stream()
              .filter(choice -> choice.value().equals(one))
              .map(Choice::label)
              .findFirst()
              .orElse(one));
    }
    return String.join(", ", labels);
  }

  private static String value(FormField field, String line) {
    if (line.isEmpty()) {
      return field.value();
    }
    if (line.equals(NOTHING)) {
      return "";
    }
    if (field.choices().isEmpty()) {
      return line;
    }
    List<String> chosen = new ArrayList<>();
    for (String one : line.split("\\s*,\\s*", -1)) {
      chosen.add(choice(field.choices(), one));
    }
    return String.join("\n", chosen);
  }

  /** The value of the choice of this number or label; else what was written, to be refused. */
  private static String choice(List<Choice> choices, String written) {
    for (int i = 0; i < choices.size(); i++) {
      Choice choice = choices.get(i);
      if (written.equals(String.valueOf(i + 1))
          || written.equalsIgnoreCase(choice.label())
          || written.equalsIgnoreCase(choice.value())) {
        return choice.value();
      }
    }
    return written;
  }
}
