// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.demo;

import java.util.ArrayList;
import java.util.List;

/// RM-4101 as a PAXLST message (UN/EDIFACT D.05B).
final class DemoPaxlst {
  private DemoPaxlst() {}

  static String format(List<DemoSeat> seats) {
    List<String> body = new ArrayList<>();
    body.add("UNH+1+PAXLST:D:05B:UN:IATA");
    body.add("BGM+745");
    body.add("NAD+MS+++DISPATCH DESK");
    leg(body, "AEX", "XPL", "2603120155", "2603120510");
    leg(body, "XPL", "GUA", "2603120600", "2603120710");
    for (int i = 0; i < seats.size(); i++) {
      person(body, seats.get(i), i + 1);
    }
    body.add("CNT+42:" + seats.size());
    body.add("UNT+" + (body.size() + 1) + "+1");
    List<String> all = new ArrayList<>();
    all.add("UNA:+.? '");
    all.add("UNB+UNOC:3+OPERATOR:ZZ+HOLDFAST:ZZ+260312:0150+4101");
    all.addAll(body);
    all.add("UNZ+1+4101");
    return all.getFirst() + "\n" + String.join("'\n", all.subList(1, all.size())) + "'\n";
  }

  private static void leg(
      List<String> body, String from, String to, String departs, String arrives) {
    body.add("TDT+20+RM4101");
    body.add("LOC+125+" + from);
    body.add("DTM+189:" + departs + ":201");
    body.add("LOC+87+" + to);
    body.add("DTM+232:" + arrives + ":201");
  }

  private static void person(List<String> body, DemoSeat seat, int number) {
    int comma = seat.name().indexOf(", ");
    String surnames = seat.name().substring(0, comma);
    String givenNames = seat.name().substring(comma + 2).replace(' ', ':');
    body.add("NAD+FL+++" + surnames + ":" + givenNames);
    body.add("ATT+2++" + seat.sex());
    body.add("DTM+329:" + seat.born().replace("-", "").substring(2));
    body.add("LOC+178+AEX");
    body.add("LOC+179+GUA");
    body.add("NAT+2+" + seat.nationality());
    body.add("RFF+ABO:RM4101-" + number);
    if (!seat.aNumber().isEmpty()) {
      body.add("DOC+A:110:111+" + seat.aNumber());
    }
  }
}
