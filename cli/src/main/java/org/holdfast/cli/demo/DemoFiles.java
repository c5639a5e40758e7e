// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import org.holdfast.casefile.registry.RegistrySignature;
import org.holdfast.tlog.digest.Sha256;
import org.holdfast.tlog.note.KeyName;
import org.holdfast.tlog.note.NoteSigner;

/// The files of the story, made from one seed: a signed registry, three operations and their
/// orders.
public final class DemoFiles {
  public static final String REGISTRY = "registry.json";
  static final String KEY = "publisher.vkey";
  public static final String ORDERS = "orders.csv";
  public static final String PAXLST = "RM-4101.edi";
  public static final String XLSX = "RM-4102.xlsx";
  public static final String CSV = "RM-4103.csv";
  public static final String CSV_CORRECTED = "RM-4103-corrected.csv";
  public static final String RETURN = "return.json";
  static final String RETURN_AS_DRAFTED = "return-as-drafted.json";

  private static final long SEED = 20_260_312L;
  private static final int MEMBERS = 4_000;
  private static final int INDIVIDUAL = 36;

  private final DemoPeople people = new DemoPeople(SEED);
  private final DemoRegistry registry = new DemoRegistry();
  private final List<DemoPerson> members = new ArrayList<>();
  private final SequencedMap<String, byte[]> files = new LinkedHashMap<>();

  private DemoFiles() {}

  /// Makes them.
  ///
  /// @return their bytes by name, in the order in which the story uses them
  public static Map<String, byte[]> make() {
    return new DemoFiles().all();
  }

  private Map<String, byte[]> all() {
    for (int i = 0; i < MEMBERS; i++) {
      DemoPerson member = people.young();
      members.add(member);
      registry.member(member);
    }
    for (int i = 0; i < INDIVIDUAL; i++) {
      DemoPerson person = people.adult(people.pick(List.of("SLV", "GTM", "HND")));
      registry.protect(person, order(i, person));
    }
    List<DemoSeat> bySea = toGuatemala();
    byte[] workbook = DemoWorkbook.format("RM-4102", toElSalvador());
    List<DemoSeat> byBus = toHonduras();
    put(REGISTRY, registry.format());
    sign();
    put(PAXLST, DemoPaxlst.format(bySea));
    put(ORDERS, DemoLists.orders(bySea));
    files.put(XLSX, workbook);
    List<DemoSeat> damaged = new ArrayList<>(byBus);
    damaged.set(8, byBus.get(8).born("#REF!"));
    put(CSV, DemoLists.manifest(damaged));
    put(CSV_CORRECTED, DemoLists.manifest(byBus));
    files.put(RETURN_AS_DRAFTED, shipped(RETURN_AS_DRAFTED));
    files.put(RETURN, shipped(RETURN));
    return files;
  }

  private static byte[] shipped(String name) {
    try (InputStream in = DemoFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the demo ships its " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("a shipped file can be read: " + name, e);
    }
  }

  private static DemoOrder order(int number, DemoPerson person) {
    String docket = String.format(Locale.ROOT, "25-9%04d", number + 101);
    String day = String.format(Locale.ROOT, "%02d", number % 27 + 1);
    return switch (number % 6) {
      case 0 -> DemoOrder.withholding(person.country(), "2021-05-" + day);
      case 1 -> DemoOrder.torture(person.country(), "2023-09-" + day);
      case 2 -> DemoOrder.stay(docket, "2026-01-" + day);
      case 3 -> DemoOrder.habeas("1:26-cv-" + docket.substring(3), "2026-02-" + day);
      case 4 -> DemoOrder.undertaking("1:26-cv-" + docket.substring(3), "2026-03-02");
      default -> DemoOrder.deferred("2024-08-" + day);
    };
  }

  /// RM-4101, PAXLST, 28 people, lands in Honduras on the way to Guatemala.
  private List<DemoSeat> toGuatemala() {
    List<DemoSeat> seats = others(28, "GTM");
    DemoPerson stayed = people.adult("GTM");
    registry.protect(stayed, DemoOrder.stay("26-90417", "2026-03-12T01:46:00-04:00"));
    seats.set(6, DemoSeat.of(stayed));
    DemoPerson stop = people.adult("GTM");
    registry.protect(stop, DemoOrder.torture("HND", "2022-10-18"));
    seats.set(13, DemoSeat.of(stop));
    DemoPerson member =
        members.stream()
            .skip(1_207)
            .filter(m -> m.country().equals("GTM"))
            .findFirst()
            .orElseThrow();
    seats.set(20, DemoSeat.of(member).named(withoutSecondSurname(member)).numbered(""));
    return seats;
  }

  /// RM-4102, XLSX, 40 people, straight to El Salvador.
  private List<DemoSeat> toElSalvador() {
    List<DemoSeat> seats = others(40, "SLV");
    DemoPerson withheld = people.adult("SLV");
    registry.protect(withheld, DemoOrder.withholding("SLV", "2019-10-10"));
    seats.set(4, DemoSeat.of(withheld));
    DemoPerson near = people.adult("SLV");
    registry.protect(near, DemoOrder.habeas("1:26-cv-90588", "2026-03-10"));
    seats.set(16, DemoSeat.of(near).numbered(swapped(near.number())));
    DemoPerson deferred = people.adult("SLV");
    registry.protect(deferred, DemoOrder.deferred("2025-02-11"));
    seats.set(24, DemoSeat.of(deferred));
    seats.set(31, seats.get(31).under("I-220B"));
    return seats;
  }

  /// RM-4103, CSV, 24 people, to Honduras; an alternate is moved up at 01:50.
  private List<DemoSeat> toHonduras() {
    List<DemoSeat> seats = others(24, "HND");
    DemoPerson promised = people.adult("HND");
    registry.protect(promised, DemoOrder.undertaking("1:26-cv-90602", "2026-03-09"));
    seats.set(3, DemoSeat.of(promised));
    DemoPerson alternate = people.adult("HND");
    registry.protect(alternate, DemoOrder.withholding("HND", "2020-07-23"));
    seats.set(23, DemoSeat.of(alternate).movedUp("2026-03-12T01:50:00-04:00"));
    return seats;
  }

  private List<DemoSeat> others(int count, String country) {
    List<DemoSeat> seats = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      seats.add(DemoSeat.of(people.adult(country)));
    }
    return seats;
  }

  private static String withoutSecondSurname(DemoPerson person) {
    return DemoPerson.plain(person.surnames().replaceFirst(" .*", ""))
        + ", "
        + DemoPerson.plain(person.given());
  }

  /// The same number with the first two different neighbours swapped.
  private static String swapped(String number) {
    char[] digits = number.toCharArray();
    for (int i = digits.length - 2; i > 0; i--) {
      if (digits[i] != digits[i + 1]) {
        char kept = digits[i];
        digits[i] = digits[i + 1];
        digits[i + 1] = kept;
        break;
      }
    }
    return new String(digits);
  }

  /// The publisher's key is made from the same seed: it proves how signing works and nothing else.
  private void sign() {
    NoteSigner signer =
        NoteSigner.generate(new KeyName("demo.registry.invalid"), new SeededBytes(SEED));
    byte[] registryFile = bytes(REGISTRY);
    put(
        REGISTRY + ".sig",
        RegistrySignature.sign(Sha256.of(registryFile).hex(), registryFile.length, signer));
    put(KEY, signer.verifier().format() + "\n");
  }

  private byte[] bytes(String name) {
    return files.getOrDefault(name, new byte[0]);
  }

  private void put(String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /// Bytes from a seed, so that the demonstration is the same each time. No secret comes of it.
  private static final class SeededBytes extends java.security.SecureRandom {
    private static final long serialVersionUID = 1L;
    private final Random random;

    SeededBytes(long seed) {
      this.random = new Random(seed);
    }

    @Override
    public void nextBytes(byte[] target) {
      random.nextBytes(target);
    }
  }
}
