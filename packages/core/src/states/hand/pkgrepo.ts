import type { Input, List } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

/** Options of a dnf repository file, written into it as they are. */
interface RepoFileOptions extends Common {
  gpgcheck?: Input<boolean | 0 | 1>;
  repo_gpgcheck?: Input<boolean | 0 | 1>;
  /** The URL of the signing key, several with a space between. */
  gpgkey?: Input<string>;
  /** Lower numbers win; 99 unless told. */
  priority?: Input<number>;
  /** Relative cost of fetching from here, 1000 unless told. */
  cost?: Input<number>;
  type?: Input<string>;
  /** Packages that are not taken from here, with a space between; `exclude` is yum's older name. */
  excludepkgs?: Input<string>;
  exclude?: Input<string>;
  /** Nothing but these packages is taken from here. */
  includepkgs?: Input<string>;
  skip_if_unavailable?: Input<boolean | 0 | 1>;
  enabled_metadata?: Input<boolean | 0 | 1>;
  enablegroups?: Input<boolean | 0 | 1>;
  module_hotfixes?: Input<boolean | 0 | 1>;
  fastestmirror?: Input<boolean | 0 | 1>;
  countme?: Input<boolean | 0 | 1>;
  /** Seconds, or text such as `"6h"` or `"7d"`. */
  metadata_expire?: Input<string | number>;
  sslverify?: Input<boolean | 0 | 1>;
  sslcacert?: Input<string>;
  sslclientcert?: Input<string>;
  sslclientkey?: Input<string>;
  username?: Input<string>;
  password?: Input<string>;
  proxy?: Input<string>;
  proxy_username?: Input<string>;
  proxy_password?: Input<string>;
  user_agent?: Input<string>;
  /** Seconds before a connection is given up. */
  timeout?: Input<number>;
  retries?: Input<number>;
}

interface PkgrepoManagedBase extends RepoFileOptions {
  /** apt: the whole line, `deb [signed-by=…] https://… trixie main`; dnf: the repository's id. Without it, the state's id. */
  name?: Input<string>;
  /** Ubuntu: `owner/archive` on Launchpad. */
  ppa?: Input<string>;
  /** Ubuntu: `user:password` of a private archive. */
  ppa_auth?: Input<string>;
  /** Fedora: `owner/project` on Copr. */
  copr?: Input<string>;
  /** apt: `true` adds keys with `apt-key` where that exists; Debian 13 has none. Write `signed-by` and `false`. */
  aptkey?: Input<boolean>;
  /** dnf and zypper: the repository's name for people. */
  humanname?: Input<string>;
  /** Written as comments beside the repository. */
  comments?: List<string> | Input<string>;
  /** dnf: another directory than /etc/yum.repos.d. */
  basedir?: Input<string>;
  /** dnf: `false` reads repository files that have errors. */
  strict_config?: Input<boolean>;
  /** zypper: trusts the repository's key and imports it. */
  gpgautoimport?: Input<boolean>;
  /** zypper: keeps downloaded packages. */
  cache?: Input<boolean>;
  /** zypper: another root directory. */
  root?: Input<string>;
  /** zypper: the URL, before `mirrorlist` and `baseurl`. */
  url?: Input<string>;
  /** apt: the file that holds the line, a full path under /etc/apt. */
  file?: Input<string>;
  /** apt: components, with commas between: `"main,contrib"`. They are added to those of the line. */
  comps?: Input<string>;
  /** apt: architectures, with commas between: `"amd64,i386"`. */
  architectures?: Input<string>;
  /** apt: the release, where it is not the line's. */
  dist?: Input<string>;
  /** apt: the type, where it is not the line's. */
  type?: Input<string>;
  /** apt: takes unsigned packages from here. Salt 3008 and newer. */
  trusted?: Input<boolean>;
  /** apt: merges all definitions of the same source into sources.list, in every run. */
  consolidate?: Input<boolean>;
  /** apt: empties `file` first. */
  clean_file?: Input<boolean>;
  /** apt: `false` leaves the package lists as they are afterwards; zypper: whether the repository refreshes itself. */
  refresh?: Input<boolean>;
  /** @deprecated Write `refresh`. */
  refresh_db?: Input<boolean>;
  /** `false` refuses a `key_url` that is http. Salt 3009 takes that as the default. */
  allow_insecure_key?: Input<boolean>;
}

interface KeyFromServer {
  /** apt: the signing key's id, or several; needs `keyserver`. */
  keyid?: Input<string> | List<string>;
  /** apt: where `keyid` is fetched: `"hkps://keys.openpgp.org"`. */
  keyserver?: Input<string>;
  key_url?: "is ignored beside `keyid`: give the key in one way";
  key_text?: "is ignored beside `keyid`: give the key in one way";
}

interface KeyFromUrl {
  /** apt: `https://` or `salt://` of the signing key. */
  key_url: Input<string>;
  keyid?: "wins over `key_url`: give the key in one way";
  keyserver?: "is ignored beside `key_url`: give the key in one way";
  key_text?: "is ignored beside `key_url`: give the key in one way";
}

interface KeyFromText {
  /** apt: the signing key itself. */
  key_text: Input<string>;
  keyid?: "wins over `key_text`: give the key in one way";
  keyserver?: "is ignored beside `key_text`: give the key in one way";
  key_url?: "wins over `key_text`: give the key in one way";
}

interface Enabled {
  /** The repository is written and switched off when `false`. Known to apt and dnf alike. */
  enabled?: Input<boolean | 0 | 1>;
  disabled?: "is the opposite of `enabled`: give one of them";
}

interface Disabled {
  /** The opposite of `enabled`. */
  disabled: Input<boolean | 0 | 1>;
  enabled?: "is the opposite of `disabled`: give one of them";
}

interface AtBaseurl {
  /** dnf and zypper: where the packages are. */
  baseurl?: Input<string>;
  mirrorlist?: "cannot stand beside `baseurl`";
  metalink?: "cannot stand beside `baseurl`";
}

interface AtMirrorlist {
  /** dnf: a list of places. */
  mirrorlist: Input<string>;
  baseurl?: "cannot stand beside `mirrorlist`";
  metalink?: "cannot stand beside `mirrorlist`";
}

interface AtMetalink {
  /** dnf: a list of fresh mirrors with checksums. Salt 3008 and newer: older lines refuse a new repository with it alone. */
  metalink: Input<string>;
  baseurl?: "cannot stand beside `metalink`";
  mirrorlist?: "cannot stand beside `metalink`";
}

/** Defines a repository for apt, dnf or zypper. Arguments of another package manager than the minion's are ignored. */
export type PkgrepoManagedArgs = PkgrepoManagedBase &
  (Enabled | Disabled) &
  (KeyFromServer | KeyFromUrl | KeyFromText) &
  (AtBaseurl | AtMirrorlist | AtMetalink);

/** Removes a repository's definition. */
export interface PkgrepoAbsentArgs extends Common {
  /** apt: the whole line as it stands in the file; dnf: the repository's id. Without it, the state's id. */
  name?: Input<string>;
  /** Ubuntu: `owner/archive` on Launchpad. */
  ppa?: Input<string>;
  /** Ubuntu: `user:password` of a private archive. */
  ppa_auth?: Input<string>;
  /** Fedora: `owner/project` on Copr. */
  copr?: Input<string>;
  /** apt: the key of this id is removed too. */
  keyid?: Input<string>;
  /** apt: the archive's key is removed too; only beside `ppa`. */
  keyid_ppa?: Input<boolean>;
  /** dnf: another directory than /etc/yum.repos.d. */
  basedir?: Input<string>;
  /** dnf: `false` reads repository files that have errors. */
  strict_config?: Input<boolean>;
}
