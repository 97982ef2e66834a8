/** What touches the machine: writing a project's files, and running a file that has a project in it. */
export * from "@typesalt/core/node";
