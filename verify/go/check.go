// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// A folder is a log directory, with at most one file replaced by other bytes.
type folder struct {
	dir, replaced string
	bytes         []byte
}

func (f folder) read(path string) ([]byte, error) {
	if path == f.replaced {
		return f.bytes, nil
	}
	return os.ReadFile(filepath.Join(f.dir, path))
}

// pathOf is x/mod's path of a tile as tlog-tiles spells it: without the height, "entries" for "data".
func pathOf(t tlog.Tile) string {
	path := strings.TrimPrefix(t.Path(), "tile/8/")
	if rest, isData := strings.CutPrefix(path, "data/"); isData {
		path = "entries/" + rest
	}
	return "tile/" + path
}

func (f folder) Height() int                     { return 8 }
func (f folder) SaveTiles([]tlog.Tile, [][]byte) {}
func (f folder) ReadTiles(tiles []tlog.Tile) (data [][]byte, err error) {
	for _, t := range tiles {
		bytes, err := f.read(pathOf(t))
		if err != nil {
			return nil, err
		}
		if len(bytes) != t.W*tlog.HashSize {
			return nil, errors.New("a tile has the wrong length")
		}
		data = append(data, bytes)
	}
	return data, nil
}

// strictHash reads base64 in its one form; x/mod's decoder lets the last unused bits be anything.
func strictHash(line string) (hash tlog.Hash, err error) {
	bytes, err := base64.StdEncoding.Strict().DecodeString(line)
	if err != nil || len(bytes) != tlog.HashSize {
		return hash, errors.New("a line is not one hash in base64")
	}
	copy(hash[:], bytes)
	return hash, nil
}

// decimal reads digits in their one form.
func decimal(text string) (int64, error) {
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil || n < 0 || strconv.FormatInt(n, 10) != text {
		return 0, errors.New("not a number in its one form")
	}
	return n, nil
}

// openCheckpoint returns the tree that the key signed.
func openCheckpoint(text []byte, key note.Verifier) (tree tlog.Tree, err error) {
	opened, err := note.Open(text, note.VerifierList(key))
	if err != nil {
		return tree, err
	}
	for _, sig := range append(opened.Sigs, opened.UnverifiedSigs...) {
		if _, err := base64.StdEncoding.Strict().DecodeString(sig.Base64); err != nil {
			return tree, err
		}
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[0] != key.Name() {
		return tree, errors.New("not a checkpoint of this log without extension lines")
	}
	if tree.N, err = decimal(lines[1]); err == nil {
		tree.Hash, err = strictHash(lines[2])
	}
	return tree, err
}

func (f folder) open(key note.Verifier) (tree tlog.Tree, err error) {
	text, err := f.read("checkpoint")
	if err != nil {
		return tree, err
	}
	return openCheckpoint(text, key)
}

// checkTile has x/mod authenticate each hash of a tile against the root.
func (f folder) checkTile(tree tlog.Tree, t tlog.Tile) ([]tlog.Hash, error) {
	var indexes []int64
	for i := range int64(t.W) {
		indexes = append(indexes, tlog.StoredHashIndex(8*t.L, t.N*256+i))
	}
	return tlog.TileHashReader(tree, f).ReadHashes(indexes)
}

// entriesOf returns the leaf hashes of the entries of a bundle.
func (f folder) entriesOf(t tlog.Tile) (leaves []tlog.Hash, err error) {
	t.L = -1
	bytes, err := f.read(pathOf(t))
	for len(bytes) >= 2 {
		length := int(binary.BigEndian.Uint16(bytes))
		if len(bytes) < 2+length {
			return nil, errors.New("an entry is cut short")
		}
		leaves = append(leaves, tlog.RecordHash(bytes[2:2+length]))
		bytes = bytes[2+length:]
	}
	if err == nil && (len(bytes) > 0 || len(leaves) != t.W) {
		err = errors.New("a bundle does not hold its entries")
	}
	return leaves, err
}

func (f folder) checkBundle(tree tlog.Tree, t tlog.Tile) error {
	hashes, err := f.checkTile(tree, t)
	if err != nil {
		return err
	}
	leaves, err := f.entriesOf(t)
	for i := range leaves {
		if err == nil && leaves[i] != hashes[i] {
			err = fmt.Errorf("entry %d is not the one in the tree", t.N*256+int64(i))
		}
	}
	return err
}

// checkProof checks proofs/<index>.tlog-proof for the entry at that index, and
// proofs/<old>.consistency, which is what a witness is sent.
func (f folder) checkProof(path string, key note.Verifier) error {
	text, err := f.read(path)
	if err != nil {
		return err
	}
	head, checkpoint, _ := strings.Cut(string(text), "\n\n")
	tree, err := openCheckpoint([]byte(checkpoint), key)
	if err != nil {
		return err
	}
	lines := strings.Split(head, "\n")
	name, kind, _ := strings.Cut(filepath.Base(path), ".")
	wanted, _ := strconv.ParseInt(name, 10, 64)
	keyword := "old "
	if kind == "tlog-proof" {
		keyword = "index "
		if lines[0] != "c2sp.org/tlog-proof@v1" {
			return errors.New("not a proof file")
		}
		lines = lines[1:]
	}
	number, found := strings.CutPrefix(lines[0], keyword)
	n, err := decimal(number)
	if err != nil || !found {
		return errors.New("the first line is not that of a proof")
	}
	var hashes []tlog.Hash
	for _, line := range lines[1:] {
		hash, err := strictHash(line)
		if err != nil {
			return err
		}
		hashes = append(hashes, hash)
	}
	reader := tlog.TileHashReader(tree, f)
	if kind == "tlog-proof" {
		t := tlog.Tile{H: 8, L: 0, N: wanted / 256, W: int(min(256, tree.N-wanted/256*256))}
		leaves, err := f.entriesOf(t)
		if err != nil {
			return err
		}
		return tlog.CheckRecord(hashes, tree.N, tree.Hash, n, leaves[wanted%256])
	}
	if n < 1 || n > tree.N {
		return errors.New("the old size is not in the tree")
	}
	old, err := tlog.TreeHash(n, reader)
	if err != nil {
		return err
	}
	return tlog.CheckTree(hashes, tree.N, tree.Hash, n, old)
}

// checks returns one check for each file that the log needs, by its path.
func (f folder) checks(key note.Verifier) (map[string]func(folder) error, error) {
	all := map[string]func(folder) error{}
	tree, err := f.open(key)
	if err != nil {
		return nil, err
	}
	again := func(then func(folder, tlog.Tree) error) func(folder) error {
		return func(g folder) error {
			tree, err := g.open(key)
			if err != nil {
				return err
			}
			return then(g, tree)
		}
	}
	all["checkpoint"] = again(func(g folder, t tlog.Tree) error {
		root, err := tlog.TreeHash(t.N, tlog.TileHashReader(t, g))
		if err == nil && root != t.Hash {
			err = errors.New("the tiles lead to another root")
		}
		return err
	})
	for level, n := 0, tree.N; n > 0; level, n = level+1, n/256 {
		for i := int64(0); i*256 < n; i++ {
			t := tlog.Tile{H: 8, L: level, N: i, W: int(min(256, n-i*256))}
			all[pathOf(t)] = again(func(g folder, tree tlog.Tree) error {
				_, err := g.checkTile(tree, t)
				return err
			})
			if level == 0 {
				data := t
				data.L = -1
				all[pathOf(data)] = again(func(g folder, tree tlog.Tree) error { return g.checkBundle(tree, t) })
			}
		}
	}
	proofs, err := fs.Glob(os.DirFS(f.dir), "proofs/*")
	for _, path := range proofs {
		all[path] = func(g folder) error { return g.checkProof(path, key) }
	}
	return all, err
}
