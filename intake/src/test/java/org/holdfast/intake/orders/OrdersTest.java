// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.intake.lists.ManifestCsv;
import org.holdfast.intake.lists.TableCases;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.protection.Movement.RemovalOrder;
import org.holdfast.protection.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class OrdersTest {
  private static final String HEADER =
      "seat,a_number,final_order_date,final_order_document,designated,operation\n";

  static Stream<TableCases.Case> cases() {
    return TableCases.of(OrdersTest.class, "orders.csv", "orders-cases.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachCaseIsToldWhereItStands(TableCases.Case one) {
    one.check(Orders.read(new ReceivedFile("o.csv", one.bytes())));
  }

  @Test
  void theDocumentNamesEveryColumnAndShowsTheTestedSample() throws IOException {
    String document = Files.readString(Path.of("../docs/formats/orders.md"));
    assertThat(OrderTable.FORMAT.columns())
        .allSatisfy(column -> assertThat(document).contains("| `" + column + "` |"));
    assertThat(OrderTable.FORMAT.otherNames().keySet())
        .allSatisfy(name -> assertThat(document).contains("`" + name + "`"));
    assertThat(document)
        .contains("```csv\n" + TableCases.resource(OrdersTest.class, "orders.csv") + "```\n");
  }

  @Test
  void anOrderFillsTheSeatThatStatesNone() {
    Reading<Manifest> applied =
        one(orders("1,,2024-02-01,EOIR,HND,\n,290333444,2024-02-01,I-871,,\n"), manifest("A"));
    assertThat(applied.problems()).isEmpty();
    assertThat(applied.value().seats())
        .extracting(seat -> seat.order())
        .containsExactly(
            new RemovalOrder.Executable("EOIR", Set.of(new Place.Country("HND"))),
            new RemovalOrder.Executable("I-871", Set.of()),
            new RemovalOrder.None(""));
  }

  @Test
  void aPaperThatOrdersNothingStaysOne() {
    Reading<Manifest> applied = one(orders("1,,,NTA,,\n"), manifest("A"));
    assertThat(applied.problems()).isEmpty();
    assertThat(applied.value().seats().getFirst().order()).isEqualTo(new RemovalOrder.None("NTA"));
  }

  @Test
  void anOrderThatMatchesNoSeatIsAProblemOfEveryManifest() {
    List<Reading<Manifest>> applied =
        Orders.applied(orders("9,,2024-02-01,EOIR,,\n"), List.of(manifest("A"), manifest("B")));
    assertThat(applied).allSatisfy(reading -> codes(reading, Code.CONTRADICTION));
  }

  @Test
  void anOrderThatMatchesOneOfSeveralManifestsIsAProblemOfNone() {
    List<Reading<Manifest>> applied =
        Orders.applied(orders("1,,2024-02-01,EOIR,,B\n"), List.of(manifest("A"), manifest("B")));
    assertThat(applied).allMatch(Reading::whole);
    assertThat(applied.get(0).value().seats().getFirst().order())
        .isEqualTo(new RemovalOrder.None(""));
    assertThat(applied.get(1).value().seats().getFirst().order())
        .isEqualTo(new RemovalOrder.Executable("EOIR", Set.of()));
  }

  @Test
  void aSeatsNameThatTwoOperationsUseIsNotGuessed() {
    List<Reading<Manifest>> applied =
        Orders.applied(orders("1,,2024-02-01,EOIR,,\n"), List.of(manifest("A"), manifest("B")));
    assertThat(applied).allSatisfy(reading -> codes(reading, Code.AMBIGUOUS));
    assertThat(applied)
        .allMatch(r -> r.value().seats().getFirst().order().equals(new RemovalOrder.None("")));
  }

  @Test
  void aPersonsOrderByANumberIsTheSameOnTwoManifests() {
    List<Reading<Manifest>> applied =
        Orders.applied(
            orders(",290111222,2024-02-01,EOIR,,\n"), List.of(manifest("A"), manifest("B")));
    assertThat(applied).allMatch(Reading::whole);
    assertThat(applied)
        .allMatch(r -> r.value().seats().getFirst().order() instanceof RemovalOrder.Executable);
  }

  @Test
  void seatAndANumberOfDifferentPeopleMatchNobody() {
    codes(one(orders("1,290333444,,EOIR,,\n"), manifest("A")), Code.CONTRADICTION);
  }

  @Test
  void aSeatWithoutANumberIsFoundByItsNameEvenIfTheOrderStatesOne() {
    Reading<Manifest> applied = one(orders("3,290777888,,EOIR,,\n"), manifest("A"));
    assertThat(applied.problems()).isEmpty();
    assertThat(applied.value().seats().get(2).order())
        .isEqualTo(new RemovalOrder.Executable("EOIR", Set.of()));
  }

  @Test
  void twoOrdersForOneSeatAreAProblem() {
    codes(one(orders("1,,,EOIR,,\n,290111222,,I-860,,\n"), manifest("A")), Code.CONTRADICTION);
  }

  @Test
  void anOrderThatIsNotTheManifestsOwnIsAProblemAndTheSameOneIsNone() {
    Reading<Manifest> own = manifest("A", "EOIR", "HND");
    codes(one(orders("1,,,I-860,,\n"), own), Code.CONTRADICTION);
    codes(one(orders("1,,,EOIR,GTM,\n"), own), Code.CONTRADICTION);
    assertThat(one(orders("1,,,EOIR,HND,\n"), own).problems()).isEmpty();
    assertThat(one(orders("1,,,EOIR,HND,\n"), manifest("A", "EOIR", "")).problems()).isEmpty();
    codes(one(orders("1,,,EOIR,HND,\n"), manifest("A", "NTA", "")), Code.CONTRADICTION);
  }

  @Test
  void whatIsWrongWithTheListIsWrongWithEveryManifest() {
    Reading<Orders> list = Orders.read(file(HEADER + "1,,,EOIR,\n"));
    assertThat(list.problems()).hasSize(1);
    assertThat(Orders.applied(list, List.of(manifest("A"), manifest("B"))))
        .allMatch(reading -> reading.problems().containsAll(list.problems()));
  }

  @Test
  void aListCutOffIsToldOrLosesWholeOrdersFromItsEnd() {
    String text = TableCases.resource(OrdersTest.class, "orders.csv");
    List<Order> all = Orders.read(file(text)).value().orders();
    for (int length = 0; length < text.length(); length++) {
      Reading<Orders> reading = Orders.read(file(text.substring(0, length)));
      List<Order> read = reading.value().orders();
      if (reading.whole()) {
        assertThat(text.charAt(length - 1)).as("cut at %s", length).isEqualTo('\n');
        assertThat(read).isNotEmpty().isEqualTo(all.subList(0, read.size()));
      }
    }
    String counted = text + "#end,3\n";
    assertThat(Orders.read(file(counted)).problems()).isEmpty();
    assertThat(Orders.read(file(counted.replace("3,,2024-03-03,I-860,\n", ""))).whole()).isFalse();
  }

  @Test
  void aListOfOrdersMayBeAWorkbook() {
    byte[] bytes =
        org.holdfast.intake.lists.Workbooks.of(HEADER + "1,290111222,2024-02-01,EOIR,HND,A\n");
    Reading<Orders> orders = Orders.read(new ReceivedFile("o.xlsx", bytes));
    assertThat(orders.problems()).isEmpty();
    assertThat(one(orders, manifest("A")).problems()).isEmpty();
  }

  private static Reading<Orders> orders(String rows) {
    Reading<Orders> orders = Orders.read(file(HEADER + rows));
    assertThat(orders.problems()).isEmpty();
    return orders;
  }

  private static Reading<Manifest> one(Reading<Orders> orders, Reading<Manifest> manifest) {
    return Orders.applied(orders, List.of(manifest)).getFirst();
  }

  private static void codes(Reading<Manifest> reading, Code... codes) {
    assertThat(reading.problems())
        .extracting(Problem::code)
        .containsExactlyElementsOf(Arrays.asList(codes));
  }

  private static Reading<Manifest> manifest(String operation) {
    return manifest(operation, "", "");
  }

  private static Reading<Manifest> manifest(String operation, String document, String designated) {
    String shared = ",HND,2025-05-07T10:20:00-04:00,3,US-LA,," + document + "," + designated + "\n";
    Reading<Manifest> manifest =
        ManifestCsv.read(
            file(
                "operation,seat,name,a_number,destination,departs_at,declared_count,from,stops,"
                    + "final_order_document,designated\n"
                    + (operation + ",1,\"QUINTEROS, NOELIA\",290111222" + shared)
                    + (operation + ",2,\"BERMUDEZ, ANGEL\",290333444" + shared)
                    + (operation + ",3,\"ROQUE, XIOMARA\"," + shared)),
            ManifestOptions.NONE);
    assertThat(manifest.problems()).isEmpty();
    return manifest;
  }

  private static ReceivedFile file(String text) {
    return new ReceivedFile("o.csv", text.getBytes(StandardCharsets.UTF_8));
  }
}
