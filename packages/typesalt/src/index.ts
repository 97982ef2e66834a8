/** Everything of `@typesalt/core`, under the name that people install. */
export * from "@typesalt/core";
