// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { xml } from "../builders.generated.ts";

export interface XmlValuePresentArgs extends Common {
  name?: Input<string>;
  xpath: Input<string>;
  value: Input<string>;
  test?: Yaml;
}

/** Salt's `xml` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.xml.html */
export interface Xml {
  /**
   * Salt 3006 and 3007 only. Required: `xpath`, `value`. No `mod_watch`: `watch` does what `require` does. Salt
   * drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.xml.html#salt.states.xml.value_present
   */
  value_present(id: Input<string>, args: XmlValuePresentArgs): State<"xml", XmlValuePresentArgs>;
}
