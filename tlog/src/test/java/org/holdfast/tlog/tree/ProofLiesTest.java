// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.tlog.tree.Consistency.Inconsistent;
import org.holdfast.tlog.tree.Inclusion.NotIncluded;
import org.junit.jupiter.api.Test;

/// One kind of lie per test, told about every tree of up to 64 leaves, and bit by bit about those
/// of up to 20.
class ProofLiesTest {
  private static final int MOST = 64;
  private static final int MOST_FOR_BITS = 20;
  private static final List<Hash> LEAVES =
      IntStream.range(0, MOST + 1)
          .mapToObj(i -> TreeHasher.leafOf(("entry " + i).getBytes(StandardCharsets.US_ASCII)))
          .toList();
  private static final MemoryTree TREE = MemoryTree.of(LEAVES);
  private static final Hash OTHER = TreeHasher.leafOf(new byte[] {1});

  private interface OnInclusion {
    void tell(InclusionProof proof, Hash leaf, Hash root);
  }

  private interface OnConsistency {
    void tell(ConsistencyProof proof, Hash older, Hash newer);
  }

  @Test
  void inclusion_every_flipped_bit_of_a_proof() {
    inclusions(
        MOST_FOR_BITS,
        (proof, leaf, root) ->
            flips(proof.path())
                .forEach(path ->
                    assertThat(with(proof, path).verify(leaf, root))
                        .isEqualTo(new NotIncluded(ProofFault.ROOT_DIFFERS))));
  }

  @Test
  void inclusion_every_flipped_bit_of_leaf_and_root() {
    inclusions(
        MOST_FOR_BITS,
        (proof, leaf, root) -> {
          for (int bit = 0; bit < 256; bit++) {
            assertThat(proof.verify(flip(leaf, bit), root))
                .isEqualTo(new NotIncluded(ProofFault.ROOT_DIFFERS));
            assertThat(proof.verify(leaf, flip(root, bit)))
                .isEqualTo(new NotIncluded(ProofFault.ROOT_DIFFERS));
          }
        });
  }

  @Test
  void inclusion_wrong_index() {
    inclusions(
        MOST,
        (proof, leaf, root) -> {
          for (long index = 0; index <= proof.size().value() + 2; index++) {
            if (index != proof.index().value()) {
              assertThat(
                      new InclusionProof(new LeafIndex(index), proof.size(), proof.path())
                          .verify(leaf, root))
                  .isInstanceOf(NotIncluded.class);
            }
          }
        });
  }

  @Test
  void inclusion_index_beyond_size() {
    inclusions(
        MOST,
        (proof, leaf, root) ->
            assertThat(
                    new InclusionProof(
                            new LeafIndex(proof.size().value()), proof.size(), proof.path())
                        .verify(leaf, root))
                .isEqualTo(new NotIncluded(ProofFault.INDEX_BEYOND_SIZE)));
  }

  /// The size is signed together with its root, so another size comes with another root.
  @Test
  void inclusion_wrong_size_with_the_root_of_that_size() {
    inclusions(
        MOST,
        (proof, leaf, root) -> {
          for (long size = 1; size <= MOST; size++) {
            TreeSize other = new TreeSize(size);
            if (!other.equals(proof.size())) {
              assertThat(
                      new InclusionProof(proof.index(), other, proof.path())
                          .verify(leaf, TREE.root(other)))
                  .isInstanceOf(NotIncluded.class);
            }
          }
        });
  }

  @Test
  void inclusion_truncated_at_every_length() {
    inclusions(
        MOST,
        (proof, leaf, root) -> {
          for (int length = 0; length < proof.path().size(); length++) {
            assertThat(with(proof, proof.path().subList(0, length)).verify(leaf, root))
                .isEqualTo(new NotIncluded(ProofFault.TOO_SHORT));
          }
        });
  }

  /// Even where the added hash and the root were computed to fit: the check that `sn` is not yet 0.
  @Test
  void inclusion_extended_with_a_root_that_fits() {
    inclusions(
        MOST,
        (proof, leaf, root) -> {
          List<Hash> longer = new ArrayList<>(proof.path());
          longer.add(OTHER);
          assertThat(with(proof, longer).verify(leaf, new TreeHasher().node(OTHER, root)))
              .isEqualTo(new NotIncluded(ProofFault.TOO_LONG));
          assertThat(with(proof, longer).verify(leaf, new TreeHasher().node(root, OTHER)))
              .isEqualTo(new NotIncluded(ProofFault.TOO_LONG));
        });
  }

  /// An inner node passed off as a leaf: the check that `sn` is 0 at the end.
  @Test
  void inclusion_of_an_inner_node_as_if_it_were_a_leaf() {
    Hash node = TREE.hash(new Subtree(1, 0));
    InclusionProof proof =
        new InclusionProof(
            new LeafIndex(0), new TreeSize(4), List.of(TREE.hash(new Subtree(1, 1))));
    assertThat(proof.verify(node, TREE.root(new TreeSize(4))))
        .isEqualTo(new NotIncluded(ProofFault.TOO_SHORT));
  }

  @Test
  void inclusion_swapped_hashes() {
    inclusions(
        MOST,
        (proof, leaf, root) -> {
          for (int at = 1; at < proof.path().size(); at++) {
            List<Hash> swapped = new ArrayList<>(proof.path());
            swapped.set(at, swapped.set(at - 1, swapped.get(at)));
            assertThat(with(proof, swapped).verify(leaf, root))
                .isEqualTo(new NotIncluded(ProofFault.ROOT_DIFFERS));
          }
        });
  }

  @Test
  void inclusion_of_another_leaf() {
    inclusions(
        MOST,
        (proof, leaf, root) ->
            assertThat(proof.verify(LEAVES.get((int) proof.index().value() + 1), root))
                .isEqualTo(new NotIncluded(ProofFault.ROOT_DIFFERS)));
  }

  @Test
  void consistency_every_flipped_bit_of_a_proof() {
    consistencies(
        MOST_FOR_BITS,
        (proof, older, newer) ->
            flips(proof.path())
                .forEach(path ->
                    assertThat(with(proof, path).verify(older, newer))
                        .isInstanceOf(Inconsistent.class)));
  }

  @Test
  void consistency_every_flipped_bit_of_a_root() {
    consistencies(
        MOST_FOR_BITS,
        (proof, older, newer) -> {
          for (int bit = 0; bit < 256; bit++) {
            assertThat(proof.verify(flip(older, bit), newer)).isInstanceOf(Inconsistent.class);
            assertThat(proof.verify(older, flip(newer, bit)))
                .isEqualTo(new Inconsistent(ProofFault.ROOT_DIFFERS));
          }
        });
  }

  @Test
  void consistency_swapped_roots() {
    consistencies(
        MOST,
        (proof, older, newer) -> {
          if (!proof.older().equals(proof.newer())) {
            assertThat(proof.verify(newer, older)).isInstanceOf(Inconsistent.class);
          }
        });
  }

  @Test
  void consistency_sizes_reversed() {
    consistencies(
        MOST,
        (proof, older, newer) -> {
          if (!proof.older().equals(proof.newer())) {
            assertThat(
                    new ConsistencyProof(proof.newer(), proof.older(), proof.path())
                        .verify(newer, older))
                .isEqualTo(new Inconsistent(ProofFault.SIZES_REVERSED));
          }
        });
  }

  @Test
  void consistency_wrong_older_size_with_the_root_of_that_size() {
    consistencies(
        MOST,
        (proof, older, newer) -> {
          for (long size = 1; size <= proof.newer().value(); size++) {
            TreeSize other = new TreeSize(size);
            if (!other.equals(proof.older())) {
              assertThat(
                      new ConsistencyProof(other, proof.newer(), proof.path())
                          .verify(TREE.root(other), newer))
                  .as("%d given for %d in %d", size, proof.older().value(), proof.newer().value())
                  .isInstanceOf(Inconsistent.class);
            }
          }
        });
  }

  @Test
  void consistency_truncated_at_every_length() {
    consistencies(
        MOST,
        (proof, older, newer) -> {
          for (int length = 0; length < proof.path().size(); length++) {
            assertThat(with(proof, proof.path().subList(0, length)).verify(older, newer))
                .isEqualTo(new Inconsistent(ProofFault.TOO_SHORT));
          }
        });
  }

  @Test
  void consistency_extended() {
    consistencies(
        MOST,
        (proof, older, newer) -> {
          List<Hash> longer = new ArrayList<>(proof.path());
          longer.add(OTHER);
          assertThat(with(proof, longer).verify(older, newer))
              .isEqualTo(new Inconsistent(ProofFault.TOO_LONG));
        });
  }

  @Test
  void consistency_of_one_changed_leaf() {
    for (int size = 2; size < MOST; size++) {
      for (int changed = 0; changed < size; changed++) {
        List<Hash> leaves = new ArrayList<>(LEAVES.subList(0, size));
        leaves.set(changed, OTHER);
        MemoryTree lying = MemoryTree.of(leaves);
        TreeSize older = new TreeSize(changed + 1L);
        assertThat(
                ConsistencyProof.prove(older, lying.size(), lying)
                    .verify(TREE.root(older), lying.root()))
            .isInstanceOf(Inconsistent.class);
      }
    }
  }

  private static void inclusions(int most, OnInclusion lie) {
    for (long size = 1; size <= most; size++) {
      for (long index = 0; index < size; index++) {
        lie.tell(
            InclusionProof.prove(new LeafIndex(index), new TreeSize(size), TREE),
            LEAVES.get((int) index),
            TREE.root(new TreeSize(size)));
      }
    }
  }

  private static void consistencies(int most, OnConsistency lie) {
    for (long newer = 1; newer <= most; newer++) {
      for (long older = 1; older <= newer; older++) {
        lie.tell(
            ConsistencyProof.prove(new TreeSize(older), new TreeSize(newer), TREE),
            TREE.root(new TreeSize(older)),
            TREE.root(new TreeSize(newer)));
      }
    }
  }

  private static InclusionProof with(InclusionProof proof, List<Hash> path) {
    return new InclusionProof(proof.index(), proof.size(), path);
  }

  private static ConsistencyProof with(ConsistencyProof proof, List<Hash> path) {
    return new ConsistencyProof(proof.older(), proof.newer(), path);
  }

  private static List<List<Hash>> flips(List<Hash> path) {
    List<List<Hash>> flipped = new ArrayList<>();
    for (int at = 0; at < path.size(); at++) {
      for (int bit = 0; bit < 256; bit++) {
        List<Hash> one = new ArrayList<>(path);
        one.set(at, flip(path.get(at), bit));
        flipped.add(one);
      }
    }
    return flipped;
  }

  private static Hash flip(Hash hash, int bit) {
    byte[] bytes = hash.bytes();
    bytes[bit / 8] ^= (byte) (0x80 >> bit % 8);
    return Hash.of(bytes);
  }
}
