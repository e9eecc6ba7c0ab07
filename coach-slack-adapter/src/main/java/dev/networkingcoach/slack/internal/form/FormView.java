package dev.networkingcoach.slack.internal.form;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.FormField;
import dev.networkingcoach.slack.internal.render.SlackLimits;
import dev.networkingcoach.slack.internal.render.SlackTexts;
import java.util.ArrayList;
import java.util.List;

/** Renders forms as dialogs. Thread-safe. */
public final class FormView {
  /** The callback of dialogs of this version; earlier ones end with another number. */
  public static final String CALLBACK = "coach_form_1";

  private FormView() {}

  /** The dialog of a form. */
  public static View render(Form form, DialogOrigin origin) {
    return view(form.title())
        .callbackId(CALLBACK)
        .privateMetadata(new ViewMemo(form.token(), origin).write())
        .submit(ViewSubmit.builder().type("plain_text").text(title(form.submit())).build())
        .blocks(blocks(form))
        .build();
  }

  /** A dialog that says something and asks for nothing. */
  public static View notice(String title, String words) {
    return view(title).callbackId("coach_notice").blocks(List.of(section(words))).build();
  }

  private static View.ViewBuilder view(String title) {
    return View.builder()
        .type("modal")
        .title(ViewTitle.builder().type("plain_text").text(title(title)).build())
        .close(ViewClose.builder().type("plain_text").text(DialogTexts.TEXTS.close()).build());
  }

  private static String title(String text) {
    return SlackTexts.plain(text, SlackLimits.TITLE_TEXT).getText();
  }

  private static List<LayoutBlock> blocks(Form form) {
    List<LayoutBlock> blocks = new ArrayList<>();
    if (form.intro() != null) {
      blocks.add(section(form.intro()));
    }
    if (!form.problems().isEmpty()) {
      blocks.add(section(String.join("\n", form.problems().values())));
    }
    form.fields().stream()
        .limit(SlackLimits.VIEW_BLOCKS - 2L)
        .map(FormView::input)
        .forEach(blocks::add);
    return blocks;
  }

  private static SectionBlock section(String text) {
    return SectionBlock.builder().text(SlackTexts.plain(text, SlackLimits.SECTION_TEXT)).build();
  }

  private static InputBlock input(FormField field) {
    String hint = field.hint();
    return InputBlock.builder()
        .blockId(field.name())
        .label(SlackTexts.plain(field.label(), SlackLimits.LABEL_TEXT))
        .element(FieldElements.of(field))
        .hint(hint == null ? null : SlackTexts.plain(hint, SlackLimits.LABEL_TEXT))
        .optional(!field.required())
        .build();
  }
}
