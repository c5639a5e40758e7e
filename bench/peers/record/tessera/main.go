// SPDX-License-Identifier: Apache-2.0

// Measures Tessera's POSIX driver: entries of 720 bytes, added by 1, 8 and 32 writers, each waiting until its
// entry has its index on disk; one by one, and 1,000 at a time. Without antispam.
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

	"github.com/transparency-dev/tessera"
	"github.com/transparency-dev/tessera/storage/posix"
	"golang.org/x/mod/sumdb/note"
)

const size = 720

var (
	out     = flag.String("out", "", "a new folder")
	seconds = flag.Int("seconds", 10, "how long each measurement lasts")
)

func main() {
	flag.Parse()
	for _, writers := range []int{1, 8, 32} {
		for _, batch := range []int{1, 1000} {
			rate, err := measure(writers, batch)
			if err != nil {
				fmt.Fprintln(os.Stderr, err)
				os.Exit(1)
			}
			fmt.Printf("%-12s %2d writers, %5d at a time\t%.0f\n", "tessera", writers, batch, rate)
		}
	}
}

// measure counts entries that were given an index within the time, in a log of their own.
func measure(writers, batch int) (float64, error) {
	ctx := context.Background()
	secret, _, err := note.GenerateKey(rand.Reader, "bench.example/tessera")
	if err != nil {
		return 0, err
	}
	signer, err := note.NewSigner(secret)
	if err != nil {
		return 0, err
	}
	folder := filepath.Join(*out, fmt.Sprintf("%d-%d", writers, batch))
	driver, err := posix.New(ctx, posix.Config{Path: folder})
	if err != nil {
		return 0, err
	}
	// A batch is cut when it is full, or after 10 ms: Tessera's smallest sensible latency for single writers.
	options := tessera.NewAppendOptions().
		WithCheckpointSigner(signer).
		WithBatching(uint(max(batch, writers)), 10*time.Millisecond).
		WithCheckpointInterval(time.Second)
	appender, shutdown, _, err := tessera.NewAppender(ctx, driver, options)
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
				if err := add(ctx, appender, batch); err != nil {
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
	return float64(added.Load()) / took, shutdown(ctx)
}

// add waits until every entry has its index.
func add(ctx context.Context, appender *tessera.Appender, batch int) error {
	futures := make([]tessera.IndexFuture, batch)
	for i := range futures {
		bytes := make([]byte, size)
		if _, err := rand.Read(bytes); err != nil {
			return err
		}
		futures[i] = appender.Add(ctx, tessera.NewEntry(bytes))
	}
	for _, future := range futures {
		if _, err := future(); err != nil {
			return err
		}
	}
	return nil
}
