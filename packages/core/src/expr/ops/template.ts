import { level } from "../jinja.ts";
import { ExprNode, type Operation, type Template } from "../node.ts";
import { leaf } from "../ref.ts";
import { UnpredictableError } from "../scope.ts";
import type { Expr } from "../types.ts";
import { first } from "./ends.ts";
import { local } from "./local.ts";
import { split } from "./split.ts";

const operation: Operation = {
  name: "template",
  safe: true,
  kind: "text",
  evaluate(node, { template }) {
    const name = node.data as keyof Template;
    if (template === undefined) throw new UnpredictableError(`${node.toJSON()} is known in SLS files of states only.`);
    return template[name];
  },
  jinja: (node) => ({ text: node.data as string, level: level.postfix }),
};

function variable(name: keyof Template): Expr<string> {
  return leaf(new ExprNode(operation, [], name));
}

/** The names that Salt gives a template about itself. Source: `generate_sls_context` in salt/utils/templates.py. */
export function templateOf(sls: string, file: string, saltenv: string): Template {
  const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : "";
  return {
    saltenv,
    sls,
    slspath: folder,
    slsdotpath: folder.replaceAll("/", "."),
    slscolonpath: folder.replaceAll("/", ":"),
    sls_path: folder.replaceAll("/", "_"),
    tplfile: file,
    tpldir: folder === "" ? "." : folder,
    tpldot: folder.replaceAll("/", "."),
  };
}

/**
 * The saltenv that the SLS file is rendered from: `base`.
 *
 * @example
 * t`salt://app.conf?saltenv=${saltenv}`
 */
export const saltenv: Expr<string> = variable("saltenv");
/**
 * The directory of the SLS file below the file roots, empty at the top: `apache/config`.
 *
 * @example
 * t`salt://${slspath}/files/app.conf`
 */
export const slspath: Expr<string> = variable("slspath");
/**
 * As `slspath`, with dots: `apache.config`.
 *
 * @example
 * t`${slsdotpath}.config`
 */
export const slsdotpath: Expr<string> = variable("slsdotpath");
/**
 * As `slspath`, with colons, as `pillar.get` takes paths: `apache:config`.
 *
 * @example
 * salt("pillar.get", slscolonpath, {})
 */
export const slscolonpath: Expr<string> = variable("slscolonpath");
/**
 * The SLS file below the file roots: `apache/config/init.sls`.
 *
 * @example
 * t`# From ${tplfile}`
 */
export const tplfile: Expr<string> = variable("tplfile");
/**
 * The directory of the SLS file below the file roots, `.` at the top.
 *
 * @example
 * t`salt://${tpldir}/app.conf`
 */
export const tpldir: Expr<string> = variable("tpldir");

/**
 * The formula's own directory, from which its files are named wherever it is installed.
 *
 * @example
 * file.managed("/etc/app.conf", { source: t`salt://${tplroot}/files/app.conf` })
 */
export const tplroot: Expr<string> = local("tplroot", first(split(tpldir, "/")));
