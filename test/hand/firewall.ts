import { firewalld } from "@typesalt/core/states";
import { accepts, type Sample, stops } from "./sample.ts";

const standIn = { functions: { "firewalld.get_zones": "['public']", "firewalld.default_zone": "'public'" } };
export const samples: readonly Sample[] = [
  accepts(firewalld.present("public", { services: ["http"] }), { standIn, comment: /.*/ }),
  // @ts-expect-error a misspelt argument
  stops(firewalld.present("public", { service: ["http"] }), /'service' is an invalid keyword/, { standIn }),
];
