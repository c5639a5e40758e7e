// SPDX-License-Identifier: Apache-2.0
/// Does the desk do, in a browser, what people do at it at 2am?
@NullMarked
package org.holdfast.web.stories;

import org.jspecify.annotations.NullMarked;
