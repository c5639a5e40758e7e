// SPDX-License-Identifier: Apache-2.0

// Measures immudb's embedded store: values of 720 bytes under new keys, by 1, 8 and 32 writers; a transaction for
// each, and for 1,000. Synced: a transaction is answered when it is on disk.
package main

import (
	"context"
	"crypto/rand"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	"github.com/codenotary/immudb/embedded/logger"
	"github.com/codenotary/immudb/embedded/store"
)

const size = 720

var (
	out     = flag.String("out", "", "a new folder")
	seconds = flag.Int("seconds", 10, "how long each measurement lasts")
)

func main() {
	flag.Parse()
	if err := os.MkdirAll(*out, 0o755); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	for _, writers := range []int{1, 8, 32} {
		for _, batch := range []int{1, 1000} {
			rate, err := measure(writers, batch)
			if err != nil {
				fmt.Fprintln(os.Stderr, err)
				os.Exit(1)
			}
			fmt.Printf("%-12s %2d writers, %5d at a time\t%.0f\n", "immudb", writers, batch, rate)
		}
	}
}

// measure counts values that were committed within the time, in a store of their own.
func measure(writers, batch int) (float64, error) {
	folder := filepath.Join(*out, fmt.Sprintf("%d-%d", writers, batch))
	options := store.DefaultOptions().
		WithSynced(true).
		WithMaxConcurrency(64).
		WithLogger(logger.NewSimpleLoggerWithLevel("immudb", os.Stderr, logger.LogError))
	opened, err := store.Open(folder, options)
	if err != nil {
		return 0, err
	}
	var added atomic.Int64
	var wait sync.WaitGroup
	var failed atomic.Value
	begun := time.Now()
	for range writers {
		wait.Go(func() {
			for time.Since(begun) < time.Duration(*seconds)*time.Second {
				if err := add(opened, batch); err != nil {
					failed.Store(err)
					return
				}
				added.Add(int64(batch))
			}
		})
	}
	wait.Wait()
	took := time.Since(begun).Seconds()
	if err := failed.Load(); err != nil {
		return 0, err.(error)
	}
	return float64(added.Load()) / took, opened.Close()
}

// add commits one transaction.
func add(to *store.ImmuStore, batch int) error {
	ctx := context.Background()
	tx, err := to.NewWriteOnlyTx(ctx)
	if err != nil {
		return err
	}
	for range batch {
		bytes := make([]byte, 16+size)
		if _, err := rand.Read(bytes); err != nil {
			return err
		}
		if err := tx.Set(bytes[:16], nil, bytes[16:]); err != nil {
			return err
		}
	}
	_, err = tx.Commit(ctx)
	return err
}
