/** Builders for Salt's state modules. */
export * from "@typesalt/core/states";
