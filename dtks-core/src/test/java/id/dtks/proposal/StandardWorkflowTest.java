package id.dtks.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.change.ProposalType;
import org.junit.jupiter.api.Test;

final class StandardWorkflowTest {
  private static final Workflow STANDARD = Workflow.standard();

  @Test
  void isRight() {
    assertThat(Workflow.of(STANDARD.plan()).findings()).isEmpty();
  }

  @Test
  void isTheSameAfterBeingWrittenAndRead() {
    assertThat(Workflow.read(STANDARD.write()).orElseThrow().plan()).isEqualTo(STANDARD.plan());
  }

  @Test
  void opensEveryKindOfProposal() {
    for (ProposalType type : ProposalType.values()) {
      assertThat(STANDARD.creators(type)).isNotEmpty();
    }
  }
}
