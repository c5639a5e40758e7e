// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.witness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.holdfast.tlog.checkpoint.Checkpoint;
import org.holdfast.tlog.note.NoteVerifier;
import org.holdfast.tlog.note.SignedNote;
import org.holdfast.tlog.tree.HashSource;
import org.holdfast.tlog.tree.TreeSize;

/// Asks one witness for its cosignature.
///
/// @param http redirects and proxies are as it is made
/// @param prefix the witness's submission prefix, with or without a slash at its end
/// @param keys the witness's; one or more
/// @param timeout how long to wait for each answer
public record WitnessClient(
    HttpClient http, URI prefix, List<NoteVerifier> keys, Duration timeout) {
  /// Longest answer that is read, bytes: 16 ML-DSA-44 cosignatures have some 53,000.
  private static final long LONGEST = 1 << 16;

  public WitnessClient {
    keys = List.copyOf(keys);
  }

  /// Asks, and asks once more with the right proof where the witness saw another, smaller size
  /// last.
  ///
  /// @param assumed the size that it is believed to have seen last; 0 where nothing is known
  /// @param source the hashes of the tree that the checkpoint is of
  public WitnessAnswer cosign(SignedNote checkpoint, TreeSize assumed, HashSource source) {
    AddCheckpoint request = AddCheckpoint.prove(assumed, checkpoint, source);
    WitnessAnswer answer = send(request);
    if (answer instanceof WitnessAnswer.SawOtherSize(var last)
        && !last.equals(assumed)
        && last.compareTo(sizeOf(checkpoint)) <= 0) {
      return send(AddCheckpoint.prove(last, checkpoint, source));
    }
    return answer;
  }

  /// Asks once.
  public WitnessAnswer send(AddCheckpoint request) {
    String base = prefix.toString();
    URI uri = URI.create(base + (base.endsWith("/") ? "" : "/") + "add-checkpoint");
    HttpRequest post =
        HttpRequest.newBuilder(uri)
            .timeout(timeout)
            .POST(HttpRequest.BodyPublishers.ofString(request.format()))
            .build();
    try {
      HttpResponse<byte[]> answer =
          http.send(post, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST));
      String type = answer.headers().firstValue("Content-Type").orElse("");
      return WitnessAnswer.read(
          answer.statusCode(), type, answer.body(), request.checkpoint(), keys);
    } catch (IOException e) {
      return new WitnessAnswer.Unreachable(e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new WitnessAnswer.Unreachable("interrupted");
    }
  }

  private static TreeSize sizeOf(SignedNote checkpoint) {
    return Checkpoint.parse(checkpoint.text()).orElseThrow().size();
  }
}
