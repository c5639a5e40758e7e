// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every tree of up to 100 leaves against RFC 9162 written a second time.
class TreeTest {
  private static final int MOST = 100;
  private static final List<byte[]> ENTRIES =
      IntStream.range(0, MOST)
          .mapToObj(i -> ("entry " + i).getBytes(StandardCharsets.US_ASCII))
          .toList();
  private static final List<Hash> LEAVES = ENTRIES.stream().map(TreeHasher::leafOf).toList();
  private static final MemoryTree TREE = MemoryTree.of(LEAVES);

  /// transparency-dev/merkle, rfc6962/rfc6962_test.go: values published for RFC 6962.
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "the empty entry, '', 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "the entry L123456, L123456, 395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56",
  })
  void a_leaf_has_its_published_hash(String why, String entry, String hex) {
    assertThat(TreeHasher.leafOf(entry.getBytes(StandardCharsets.US_ASCII)))
        .as(why)
        .isEqualTo(Hash.ofHex(hex));
  }

  @Test
  void the_hash_over_two_subtrees_parts_them_from_leaves() {
    Hash node = new TreeHasher().node(LEAVES.get(0), LEAVES.get(1));
    assertThat(node).isEqualTo(Rfc9162.mth(ENTRIES.subList(0, 2)));
    byte[] both = new byte[64];
    LEAVES.get(0).write(both, 0);
    LEAVES.get(1).write(both, 32);
    assertThat(TreeHasher.leafOf(both)).isNotEqualTo(node);
  }

  @Test
  void every_root_is_that_of_the_rfc_however_it_grew() {
    Frontier frontier = Frontier.EMPTY;
    for (int size = 0; size <= MOST; size++) {
      Hash expected = Rfc9162.mth(ENTRIES.subList(0, size));
      assertThat(frontier.root()).as("size %d", size).isEqualTo(expected);
      assertThat(TREE.root(new TreeSize(size))).isEqualTo(expected);
      assertThat(Frontier.EMPTY.appendAll(LEAVES.subList(0, size))).isEqualTo(frontier);
      assertThat(Frontier.read(new TreeSize(size), TREE)).isEqualTo(frontier);
      assertThat(new Frontier(frontier.size(), new ArrayList<>(frontier.hashes())))
          .isEqualTo(frontier);
      if (size < MOST) {
        frontier = frontier.append(LEAVES.get(size));
      }
    }
  }

  @Test
  void every_inclusion_proof_is_that_of_the_rfc_and_verifies() {
    for (int size = 1; size <= MOST; size++) {
      Hash root = TREE.root(new TreeSize(size));
      for (int index = 0; index < size; index++) {
        InclusionProof proof = InclusionProof.prove(new LeafIndex(index), new TreeSize(size), TREE);
        assertThat(proof.path()).isEqualTo(Rfc9162.path(index, ENTRIES.subList(0, size)));
        assertThat(proof.verify(LEAVES.get(index), root))
            .isEqualTo(
                new Inclusion.Included(
                    proof.index(), LEAVES.get(index), new TreeHead(proof.size(), root)));
      }
    }
  }

  @Test
  void every_consistency_proof_is_that_of_the_rfc_and_verifies() {
    for (int newer = 1; newer <= MOST; newer++) {
      Hash newerRoot = TREE.root(new TreeSize(newer));
      for (int older = 1; older <= newer; older++) {
        Hash olderRoot = TREE.root(new TreeSize(older));
        ConsistencyProof proof =
            ConsistencyProof.prove(new TreeSize(older), new TreeSize(newer), TREE);
        assertThat(proof.path()).isEqualTo(Rfc9162.proof(older, ENTRIES.subList(0, newer)));
        assertThat(proof.verify(olderRoot, newerRoot))
            .isEqualTo(
                new Consistency.Consistent(
                    new TreeHead(proof.older(), olderRoot),
                    new TreeHead(proof.newer(), newerRoot)));
      }
    }
  }

  @Test
  void nothing_follows_from_the_empty_tree() {
    ConsistencyProof proof = ConsistencyProof.prove(TreeSize.EMPTY, TREE.size(), TREE);
    assertThat(proof.path()).isEmpty();
    for (Hash root : List.of(TreeHasher.EMPTY_ROOT, LEAVES.getFirst())) {
      assertThat(proof.verify(root, TREE.root()))
          .isEqualTo(new Consistency.Inconsistent(ProofFault.FROM_NOTHING));
    }
  }

  /// Where all leaves are the same, one hash for each level stands for a tree too large to be
  /// built.
  @Test
  void the_largest_tree_of_all_can_be_proven() {
    TreeSize size = new TreeSize(Long.MAX_VALUE);
    List<Hash> levels =
        Stream.iterate(LEAVES.getFirst(), hash -> new TreeHasher().node(hash, hash))
            .limit(63)
            .toList();
    HashSource same = subtree -> levels.get(subtree.level());
    Hash root = Frontier.read(size, same).root();
    for (long index : new long[] {0, 1L << 62, Long.MAX_VALUE - 1}) {
      InclusionProof proof = InclusionProof.prove(new LeafIndex(index), size, same);
      assertThat(proof.path()).hasSizeLessThanOrEqualTo(63);
      assertThat(proof.verify(LEAVES.getFirst(), root)).isInstanceOf(Inclusion.Included.class);
    }
    ConsistencyProof proof = ConsistencyProof.prove(new TreeSize(Long.MAX_VALUE - 1), size, same);
    assertThat(proof.verify(Frontier.read(proof.older(), same).root(), root))
        .isInstanceOf(Consistency.Consistent.class);
  }

  @Test
  void a_hash_has_one_text_in_base64() {
    Hash hash = LEAVES.getFirst();
    assertThat(Hash.parse(hash.format())).contains(hash);
    assertThat(Hash.of(hash.bytes())).isEqualTo(hash);
    assertThat(Hash.ofHex(hash.hex())).isEqualTo(hash);
    String zeros = Hash.of(new byte[32]).format();
    for (String other :
        List.of("", zeros.substring(1), zeros + "=", zeros.replace("A=", "B="), hash.hex())) {
      assertThat(Hash.parse(other)).as(other).isEmpty();
    }
  }

  @Test
  void a_size_has_one_text_in_decimal() {
    assertThat(TreeSize.parse("0")).contains(TreeSize.EMPTY);
    assertThat(TreeSize.parse("9223372036854775807")).contains(new TreeSize(Long.MAX_VALUE));
    for (String other :
        List.of("", "00", "01", "-1", "+1", " 1", "1 ", "9223372036854775808", "٣")) {
      assertThat(TreeSize.parse(other)).as(other).isEmpty();
    }
  }

  @Test
  void what_cannot_be_is_refused_where_it_is_made() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TreeSize(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> new LeafIndex(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Subtree(63, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Frontier(new TreeSize(3), LEAVES.subList(0, 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InclusionProof.prove(new LeafIndex(100), TREE.size(), TREE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConsistencyProof.prove(TREE.size(), TreeSize.EMPTY, TREE));
  }
}
