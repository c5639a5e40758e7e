// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// What veraPDF, the checker of the PDF Association and the Open Preservation Foundation, says.
public final class VeraPdf {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /// Checks a file against one standard and asserts that checks were made.
  ///
  /// @return one line for each check that failed: clause, test, what it asks, and where
  public static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.getTotalAssertions()).as("checks made").isGreaterThan(1000);
      List<String> failures =
          result.getTestAssertions().stream()
              .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
              .map(VeraPdf::told)
              .toList();
      assertThat(result.isCompliant()).isEqualTo(failures.isEmpty());
      return failures;
    } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
      throw new AssertionError("veraPDF cannot read it", e);
    } catch (IOException e) {
      throw new AssertionError("veraPDF reads from memory", e);
    }
  }

  private static String told(TestAssertion check) {
    return String.format(
        Locale.ROOT,
        "%s, test %d: %s (%s)",
        check.getRuleId().getClause(),
        check.getRuleId().getTestNumber(),
        check.getMessage(),
        check.getLocation().getContext());
  }
}
