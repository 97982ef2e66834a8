import type { Input, List, Yaml } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

interface X509WholeSubject extends Common {
  /** `"CN=example.com,O=Example,C=US"`, a list of such parts, or a mapping. */
  subject: Input<string> | List<string> | Readonly<Record<string, Input<string>>>;
  C?: "is not looked at beside `subject`";
  ST?: "is not looked at beside `subject`";
  L?: "is not looked at beside `subject`";
  STREET?: "is not looked at beside `subject`";
  O?: "is not looked at beside `subject`";
  OU?: "is not looked at beside `subject`";
  CN?: "is not looked at beside `subject`";
  MAIL?: "is not looked at beside `subject`";
  SN?: "is not looked at beside `subject`";
  GN?: "is not looked at beside `subject`";
  UID?: "is not looked at beside `subject`";
  SERIALNUMBER?: "is not looked at beside `subject`";
}

interface X509SubjectInParts extends Common {
  subject?: never;
  /** The country, two letters. */
  C?: Input<string>;
  /** The state or province. */
  ST?: Input<string>;
  /** The town. */
  L?: Input<string>;
  STREET?: Input<string>;
  /** The organization. */
  O?: Input<string>;
  OU?: Input<string>;
  /** The common name. */
  CN?: Input<string>;
  MAIL?: Input<string>;
  /** The surname. */
  SN?: Input<string>;
  /** The given name. */
  GN?: Input<string>;
  UID?: Input<string>;
  SERIALNUMBER?: Input<string>;
}

/** Whom it is for. */
export type X509Subject = X509WholeSubject | X509SubjectInParts;

/** Extensions of a certificate: text as OpenSSL has it, or mappings and lists; `"critical, …"` in front. */
export interface X509Extensions extends Common {
  /** `"critical, CA:true"`. */
  basicConstraints?: Yaml;
  /** `"critical, cRLSign, keyCertSign"`. */
  keyUsage?: Yaml;
  /** `"serverAuth, clientAuth"`. */
  extendedKeyUsage?: Yaml;
  /** `"hash"`. */
  subjectKeyIdentifier?: Yaml;
  /** `"keyid:always"`. Not in requests. */
  authorityKeyIdentifier?: Yaml;
  /** Not in requests. */
  issuerAltName?: Yaml;
  /** Not in requests. */
  authorityInfoAccess?: Yaml;
  /** `"DNS:example.com, IP:10.20.0.5"`, or a list of these. */
  subjectAltName?: Yaml;
  /** Not in requests. */
  crlDistributionPoints?: Yaml;
  certificatePolicies?: Yaml;
  policyConstraints?: Yaml;
  inhibitAnyPolicy?: Yaml;
  nameConstraints?: Yaml;
  noCheck?: Yaml;
  tlsfeature?: Yaml;
}
