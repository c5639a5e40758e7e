// SPDX-License-Identifier: Apache-2.0

// Command verify checks logs that Holdfast published, with the unmodified golang.org/x/mod/sumdb
// packages and nothing of Holdfast's own code.
//
//	verify check  VKEY-FILE DIR...         every checkpoint, tile, entry and proof
//	verify mutate VKEY-FILE STRIDE DIR...  flips one bit at a time (each STRIDE-th) in each file
//	                                       that a log needs, and demands that each is rejected
package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
)

func run() error {
	if len(os.Args) < 4 {
		return errors.New("usage: verify check VKEY-FILE DIR... | verify mutate VKEY-FILE STRIDE DIR...")
	}
	vkey, err := os.ReadFile(os.Args[2])
	if err != nil {
		return err
	}
	key, err := note.NewVerifier(strings.TrimSpace(string(vkey)))
	if err != nil {
		return err
	}
	dirs, stride := os.Args[3:], 0
	if os.Args[1] == "mutate" {
		if stride, err = strconv.Atoi(dirs[0]); err != nil {
			return err
		}
		dirs = dirs[1:]
	}
	counts := map[string]int{}
	accepted := 0
	for _, dir := range dirs {
		checks, err := folder{dir: dir}.checks(key)
		if err != nil {
			return fmt.Errorf("%s: %w", dir, err)
		}
		for path, check := range checks {
			if err := check(folder{dir: dir}); err != nil {
				return fmt.Errorf("%s: %s: %w", dir, path, err)
			}
			kind, _, _ := strings.Cut(path, "/")
			if strings.HasPrefix(path, "tile/entries/") {
				kind = "bundle"
			} else if kind == "proofs" {
				kind = strings.TrimPrefix(filepath.Ext(path), ".")
			}
			if stride == 0 {
				counts[kind]++
				continue
			}
			good, err := os.ReadFile(filepath.Join(dir, path))
			if err != nil {
				return err
			}
			for bit := 0; bit < 8*len(good); bit += stride {
				bad := append([]byte{}, good...)
				bad[bit/8] ^= 1 << (bit % 8)
				counts[kind]++
				if check(folder{dir, path, bad}) == nil {
					accepted++
					fmt.Printf("ACCEPTED %s/%s with bit %d flipped\n", dir, path, bit)
				}
			}
		}
	}
	fmt.Printf("%s logs=%d checkpoint=%d tile=%d bundle=%d inclusion=%d consistency=%d accepted-mutations=%d\n",
		os.Args[1], len(dirs), counts["checkpoint"], counts["tile"], counts["bundle"],
		counts["tlog-proof"], counts["consistency"], accepted)
	if accepted > 0 {
		return errors.New("a mutation was accepted")
	}
	return nil
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
