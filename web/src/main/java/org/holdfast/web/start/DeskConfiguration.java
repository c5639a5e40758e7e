// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.start;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/// What the desk is put together from.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan("org.holdfast.web")
class DeskConfiguration {}
