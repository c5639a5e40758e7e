// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.record;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.service.ActFailure;
import org.holdfast.tlog.note.SignedNote;
import org.holdfast.tlog.policy.Policy;
import org.holdfast.tlog.policy.Policy.Witness;
import org.holdfast.tlog.tree.HashSource;
import org.holdfast.tlog.tree.TreeSize;
import org.holdfast.tlog.witness.WitnessAnswer;
import org.holdfast.tlog.witness.WitnessClient;
import org.jspecify.annotations.Nullable;

/// Those outside who see that the log only grows: they stand in the file `policy` beside the log
/// (C2SP tlog-policy), each with its key and, where it can be asked, its address.
///
/// A reader would get this wrong: a witness that is silent is no reason to stop recording. One that
/// has seen the log longer than it is, or another log, is a reason to sign nothing any more.
final class Witnesses {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final @Nullable Policy policy;
  private final List<String> silent = new ArrayList<>();

  private Witnesses(@Nullable Policy policy) {
    this.policy = policy;
  }

  /// The witnesses that a file names; nobody where there is no file.
  static Witnesses in(Path file) {
    if (!Files.exists(file)) {
      return new Witnesses(null);
    }
    try {
      return switch (Policy.parse(Files.readString(file, StandardCharsets.UTF_8))) {
        case Policy.Parsed.Read(var policy) -> new Witnesses(policy);
        case Policy.Parsed.Malformed(var line, var why) ->
            throw new ActFailure(
                ActFailure.Ground.NO_INPUT,
                file + ":" + line + " is no policy of witnesses: " + why + ".");
      };
    } catch (IOException e) {
      throw new ActFailure(ActFailure.Ground.NO_INPUT, file + " cannot be read.");
    }
  }

  /// Why the log may not go on: a witness has seen it longer, or has seen another.
  Optional<String> against(SignedNote served, TreeSize size, HashSource source) {
    for (Witness witness : asked()) {
      Optional<String> reason = reason(witness, size, ask(witness, served, size, source));
      if (reason.isPresent()) {
        return reason;
      }
    }
    return Optional.empty();
  }

  /// The checkpoint with the cosignatures of all witnesses that gave one.
  ///
  /// @param before the size that they are believed to have seen last
  SignedNote cosigned(SignedNote checkpoint, TreeSize before, HashSource source) {
    SignedNote note = checkpoint;
    for (Witness witness : asked()) {
      WitnessAnswer answer = ask(witness, checkpoint, before, source);
      if (answer instanceof WitnessAnswer.Cosigned(var _, var with)) {
        for (var line : with.signatures()) {
          note = note.signatures().contains(line) ? note : note.with(line);
        }
      } else {
        silent.add(witness.name());
      }
    }
    return note;
  }

  /// The names of those that gave no cosignature when they were asked.
  List<String> silent() {
    return List.copyOf(silent);
  }

  /// Whether anybody is to be asked.
  boolean none() {
    return asked().isEmpty();
  }

  private List<Witness> asked() {
    return policy == null
        ? List.of()
        : policy.witnesses().stream().filter(witness -> witness.url() != null).toList();
  }

  private static WitnessAnswer ask(
      Witness witness, SignedNote checkpoint, TreeSize assumed, HashSource source) {
    String url = witness.url();
    if (url == null) {
      return new WitnessAnswer.Unreachable("no address");
    }
    try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      return new WitnessClient(http, URI.create(url), List.of(witness.key()), PATIENCE)
          .cosign(checkpoint, assumed, source);
    } catch (IllegalArgumentException e) {
      return new WitnessAnswer.Unreachable("its address is none");
    }
  }

  private static Optional<String> reason(Witness witness, TreeSize size, WitnessAnswer answer) {
    return switch (answer) {
      case WitnessAnswer.SawOtherSize(var last) when last.compareTo(size) > 0 ->
          Optional.of(
              "the witness %s has seen the log with %s entries, and it has %s: it was restored from a backup"
                  .formatted(witness.name(), last.format(), size.format()));
      case WitnessAnswer.BadProof _ ->
          Optional.of(
              "the witness %s has seen another log under this name".formatted(witness.name()));
      case WitnessAnswer.SawOtherSize _,
          WitnessAnswer.Cosigned _,
          WitnessAnswer.BadSignature _,
          WitnessAnswer.UnknownLog _,
          WitnessAnswer.Unusable _,
          WitnessAnswer.Unreachable _ ->
          Optional.empty();
    };
  }
}
