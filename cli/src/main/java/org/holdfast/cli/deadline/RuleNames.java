// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.deadline;

import java.util.Iterator;
import org.holdfast.legaltime.Rule;

/// The names of the rules, for the help.
final class RuleNames implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return Rule.all().stream().map(Rule::id).iterator();
  }
}
