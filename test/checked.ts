import { check, type Project } from "@typesalt/core";

/** The findings of a project, each as `severity code: message`. */
export function checkedMessages(project: Project): readonly string[] {
  return check(project).map(({ severity, code, message }) => `${severity} ${code}: ${message}`);
}
