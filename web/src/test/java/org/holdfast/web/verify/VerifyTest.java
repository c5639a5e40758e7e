// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.record.Role;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.screening.Progress;
import org.holdfast.casefile.screening.Screening;
import org.holdfast.casefile.screening.Terms;
import org.holdfast.intake.ManifestFile;
import org.holdfast.intake.RegistryFile;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.received.RegistryOptions;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.service.screening.Recorder;
import org.holdfast.web.desk.DeskClient;
import org.holdfast.web.desk.DeskClient.Answer;
import org.holdfast.web.desk.RunningDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a stranger learns who holds a slip.
class VerifyTest {
  private static final String REGISTRY =
      """
      {"asOf":"2026-03-12T02:00:00-04:00","sources":[],"persons":[],"protections":[],"events":[]}
      """;
  private static final String MANIFEST =
      """
      {"operation":"RM-1107","departsAt":"2026-03-12T04:30:00-04:00","from":"US-LA",
       "destination":"SLV","stops":[],"onward":[],"authority":"TITLE_8","declaredCount":1,
       "seats":[{"seat":"1","name":"TORRE MUNOZ, JOSE DE LA","dateOfBirth":"2004-05-17","sex":"M",
         "nationality":"SLV","aNumber":"201234567",
         "finalOrder":{"date":"2024-02-01","document":"EOIR"}}]}
      """;

  @TempDir private static Path folder;
  private static RunningDesk running;
  private static String slip = "";

  @BeforeAll
  static void start() {
    running = RunningDesk.begin(folder);
    running.admit("berta", Role.COUNSEL);
    running.give(RunningDesk.ADMINISTRATOR, Role.OPERATOR, Role.COUNSEL);
    slip = recorded(Instant.parse("2026-03-12T06:10:00Z"));
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  private static String recorded(Instant asked) {
    ReceivedFile list = file(MANIFEST);
    List<Reading<Manifest>> readings = ManifestFile.read(list, ManifestOptions.NONE);
    OperationAnswer answer =
        Screening.against(
                RegistryFile.read(file(REGISTRY), RegistryOptions.NONE), LinkageModel.shipped())
            .answer(
                readings.getFirst(),
                new Terms(asked, Terms.ToClock.NOW, null, ""),
                Progress.SILENT);
    return new Recorder(running.desk().folder(), new ActorId("admin"), asked)
        .record(List.of(answer), readings, List.of(list))
        .getFirst();
  }

  private static ReceivedFile file(String text) {
    return new ReceivedFile("file", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Answer asked(String text) throws IOException, InterruptedException {
    running.desk().catchUp();
    return new DeskClient(running.address()).post("/verify", "/verify", Map.of("text", text));
  }

  @Test
  void aSlipThatIsPastedWithABrowsersLineEndsIsVerified() throws IOException, InterruptedException {
    Answer answer = asked(slip.strip().replace("\n", "\r\n"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .contains("In the record, unaltered")
        .contains("Entry ")
        .doesNotContain("TORRE")
        .doesNotContain("201234567");
  }

  @Test
  void oneLetterOfASlipThatIsAnotherIsFoundOut() throws IOException, InterruptedException {
    Answer answer = asked(slip.replace("operation: RM-1107", "operation: RM-1108"));

    assertThat(answer.body())
        .doesNotContain("In the record, unaltered")
        .contains("class=\"answer hold\"")
        .contains("Altered")
        .contains("Treat every seat as HOLD");
  }

  @Test
  void aCodeTellsOnlyWhetherASlipIsInTheRecord() throws IOException, InterruptedException {
    String code =
        org.holdfast.report.slip.SlipCode.of(
                org.holdfast.tlog.digest.Sha256.of(
                    slip.substring(0, slip.indexOf("\n\n") + 1).getBytes(StandardCharsets.UTF_8)))
            .value();

    assertThat(asked(code).body()).contains("A slip with this code is in the record");
    assertThat(asked("HF-0000-0000-0000-0000").body()).contains("Not in the record");
  }

  @Test
  void whatIsNoSlipIsNoAnswer() throws IOException, InterruptedException {
    assertThat(asked("Everything is fine.").body())
        .contains("Could not check")
        .contains("That is no answer");
    assertThat(asked("").status()).isEqualTo(422);
  }
}
