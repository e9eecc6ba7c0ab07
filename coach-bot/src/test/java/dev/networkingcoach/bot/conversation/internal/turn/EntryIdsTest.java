package dev.networkingcoach.bot.conversation.internal.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntryIdsTest {

  @Test
  void nameTheStatementsOfAMessage() {
    assertThat(EntryIds.statements("slack:1/2", 1)).containsExactly("slack:1/2");
    assertThat(EntryIds.statements("m", 3)).containsExactly("m~s1", "m~s2", "m~s3");
    assertThat(EntryIds.part("m~s2", 0)).isEqualTo("m~s2");
    assertThat(EntryIds.part("m~s2", 1)).isEqualTo("m~s2~p1");
  }

  @Test
  void areTheSameWhenStatementsAreSaidAgain() {
    assertThat(EntryIds.together(List.of("m"))).isEqualTo("m");
    assertThat(EntryIds.together(List.of("m~s2", "m~s4"))).isEqualTo("m~s2.4");
    assertThat(EntryIds.statements("m~s2.4", 2)).containsExactly("m~s2", "m~s4");
    assertThat(EntryIds.statements("m~s2", 1)).containsExactly("m~s2");
    assertThat(EntryIds.statements("m~s2~p1", 1)).containsExactly("m~s2");
    assertThat(EntryIds.statements("m~p1", 1)).containsExactly("m");
  }

  @Test
  void differWhereTheWordsFallIntoOtherStatements() {
    List<String> ids = EntryIds.statements("m~s2", 2);
    assertThat(ids).doesNotHaveDuplicates().doesNotContain("m~s1", "m~s2", "m~s3");
    assertThat(ids).allSatisfy(id -> assertThat(EntryIds.message(id)).isEqualTo("m"));
  }

  @Test
  void tellTheirMessage() {
    assertThat(EntryIds.message("m~s2.4~p3")).isEqualTo("m");
    assertThat(EntryIds.message("teams:a/1~x")).isEqualTo("teams:a/1~x");
    assertThat(EntryIds.message("line\nbreak~s1")).isEqualTo("line\nbreak");
  }
}
