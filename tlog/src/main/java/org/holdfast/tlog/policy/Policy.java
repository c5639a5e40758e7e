// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.holdfast.tlog.checkpoint.Origin;
import org.holdfast.tlog.note.NoteVerifier;
import org.holdfast.tlog.note.Vouch;
import org.jspecify.annotations.Nullable;

/// Which logs are believed, and which witnesses must have seen what they sign.
///
/// @param logs any one of them may have signed; where there is none, nothing is believed
/// @param groups each names only what stands before it
/// @param quorum the name of a witness or a group, or [#NONE]
public record Policy(List<Log> logs, List<Witness> witnesses, List<Group> groups, String quorum) {
  /// The quorum that asks for no witness.
  public static final String NONE = "none";

  public Policy {
    logs = List.copyOf(logs);
    witnesses = List.copyOf(witnesses);
    groups = List.copyOf(groups);
  }

  /// A log that is believed.
  ///
  /// @param url where it is read, if that is said
  public record Log(NoteVerifier key, @Nullable String url) {}

  /// A witness.
  ///
  /// @param name its name within the policy, not that of its key
  /// @param url its submission prefix, if that is said
  public record Witness(String name, NoteVerifier key, @Nullable String url) {}

  /// Witnesses and groups of which enough must have witnessed.
  ///
  /// @param least how many, from 1 to all
  /// @param members names of what is defined before
  public record Group(String name, int least, List<String> members) {
    public Group {
      members = List.copyOf(members);
      if (least < 1 || least > members.size()) {
        throw new IllegalArgumentException("a group asks for 1 to all of its members");
      }
    }
  }

  /// What came of reading a policy.
  public sealed interface Parsed {

    /// It can be applied.
    record Read(Policy policy) implements Parsed {}

    /// It cannot, as a whole.
    ///
    /// @param line which line, from 1; the line after the last for what is missing at the end
    record Malformed(int line, String why) implements Parsed {}
  }

  /// What a policy says of a checkpoint.
  public sealed interface Judged {

    /// A log signed it and the quorum has witnessed it.
    ///
    /// @param quorum the quorum that is met
    /// @param witnessed the names of all witnesses and groups that have witnessed, in the order of
    ///   the policy
    record Met(OpenedCheckpoint.Verified checkpoint, String quorum, Set<String> witnessed)
        implements Judged {}

    /// A log signed it, and the quorum has not witnessed it.
    record NoQuorum(Origin origin, String quorum, Set<String> witnessed) implements Judged {}

    /// It is not a checkpoint that a log of this policy signed, or a signature fails.
    record Refused(OpenedCheckpoint why) implements Judged {}
  }

  /// Reads a policy (C2SP tlog-policy).
  public static Parsed parse(String text) {
    return new PolicyReader().read(text);
  }

  /// Applies the policy to a signed checkpoint.
  ///
  /// @param note its bytes
  public Judged judge(byte[] note) {
    OpenedCheckpoint opened =
        OpenedCheckpoint.open(
            note,
            logs.stream().map(Log::key).toList(),
            witnesses.stream().map(Witness::key).toList());
    if (!(opened instanceof OpenedCheckpoint.Verified verified)) {
      return new Judged.Refused(opened);
    }
    Set<String> witnessed = witnessed(verified.cosignatures());
    return quorum.equals(NONE) || witnessed.contains(quorum)
        ? new Judged.Met(verified, quorum, witnessed)
        : new Judged.NoQuorum(verified.checkpoint().origin(), quorum, witnessed);
  }

  private Set<String> witnessed(List<Vouch.Cosigned> cosignatures) {
    List<NoteVerifier> by = new ArrayList<>();
    cosignatures.forEach(cosigned -> by.add(cosigned.by()));
    Set<String> witnessed = new LinkedHashSet<>();
    witnesses.stream().filter(w -> by.contains(w.key())).forEach(w -> witnessed.add(w.name()));
    for (Group group : groups) {
      if (group.members().stream().filter(witnessed::contains).count() >= group.least()) {
        witnessed.add(group.name());
      }
    }
    return witnessed;
  }
}
