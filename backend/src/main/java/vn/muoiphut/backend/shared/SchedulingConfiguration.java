package vn.muoiphut.backend.shared;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets sweeps run by themselves. Each is harmless when several instances run it; a test switches them off and calls them. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty(name = "muoiphut.sweeps.enabled", matchIfMissing = true)
class SchedulingConfiguration {}
