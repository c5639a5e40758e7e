// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.record;

import java.security.SecureRandom;
import org.holdfast.casefile.record.CaseFile;
import org.holdfast.casefile.record.MemoryCaseFile;

class MemoryCaseFileContractTest extends CaseFileContract {
  @Override
  CaseFile empty() {
    return new MemoryCaseFile(new SecureRandom());
  }
}
