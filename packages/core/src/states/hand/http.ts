import type { Input, List, OneOf, Scalar } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";
import type { YamlMap } from "../loose.ts";
import type { TemplateContext } from "./file-common.ts";

interface HttpRequest extends Common {
  /** The URL. Without it, the id. */
  name?: Input<string>;
  /** `"GET"` unless told. */
  method?: Input<OneOf<"GET" | "POST" | "PUT" | "DELETE" | "PATCH" | "HEAD" | "OPTIONS">>;
  /** Put behind the URL's `?`. */
  params?: YamlMap;
  /** The body, as text, or as fields of a form. */
  data?: Input<string> | YamlMap;
  /** A file that is the body. */
  data_file?: Input<string>;
  /** Renders `data_file`. */
  data_render?: Input<boolean>;
  /** With which engine; `"jinja"`. */
  data_renderer?: Input<string>;
  header_dict?: YamlMap;
  /** `"Name: value"`. What follows a second colon is cut off: use `header_dict`. */
  header_list?: List<string>;
  /** A file with headers, a line each. */
  header_file?: Input<string>;
  /** Renders `header_file`. */
  header_render?: Input<boolean>;
  header_renderer?: Input<string>;
  /** Variables for rendering. */
  template_dict?: TemplateContext;
  username?: Input<string>;
  password?: Input<string>;
  /** With the back end `requests`: the name and the password. */
  auth?: List<string>;
  /** Reads the answer as data. */
  decode?: Input<boolean>;
  /** How; by the answer's own account unless told. */
  decode_type?: Input<OneOf<"auto" | "json" | "xml" | "yaml" | "plain">>;
  /** `false` leaves the body as bytes. */
  decode_body?: Input<boolean>;
  /** Adds the answer's headers. */
  headers?: Input<boolean>;
  /** Keeps cookies in `cookie_jar`. */
  cookies?: Input<boolean>;
  cookie_jar?: Input<string>;
  cookie_format?: Input<"lwp" | "mozilla">;
  /** Sends the cookies of the last call too. */
  persist_session?: Input<boolean>;
  session_cookie_jar?: Input<string>;
  /** `"tornado"` unless told. */
  backend?: Input<"tornado" | "requests" | "urllib2">;
  /** A file with the certificates to trust. */
  ca_bundle?: Input<string>;
  /** `false`: the server's certificate may be invalid. */
  verify_ssl?: Input<boolean>;
  /** A client certificate, or it and its key. */
  cert?: Input<string> | List<string>;
  /** A file that gets the answer's text. */
  text_out?: Input<string>;
  /** A file that gets the answer's headers. */
  headers_out?: Input<string>;
  /** A file that gets the data. */
  decode_out?: Input<string>;
  agent?: Input<string>;
  /** Parameters whose values are kept out of the log. */
  hide_fields?: List<string>;
  /** `false`: an error of the server is an answer like others. */
  raise_error?: Input<boolean>;
  /** Sends `data` as a file in a form. */
  formdata?: Input<boolean>;
  formdata_fieldname?: Input<string>;
  formdata_filename?: Input<string>;
  /** Options of the minion for this call: `{ proxy_host: "…" }`. */
  opts?: YamlMap;
  /** Is asked instead in a test run; otherwise nothing is asked then. */
  test_url?: Input<string>;
  /** Asks again and again, for at most this many seconds. */
  wait_for?: Input<number>;
  /** Seconds between two questions; none unless told. */
  request_interval?: Input<number>;
}

interface HttpByMatch extends HttpRequest {
  /** What the answer's text must have in it. */
  match: Input<Exclude<Scalar, null>>;
  /** `"pcre"`: `match` is a regular expression. */
  match_type?: Input<"string" | "pcre">;
  /** The answer's status too. */
  status?: Input<number | string>;
  /** `"pcre"`: `status` is a regular expression. */
  status_type?: Input<"string" | "pcre">;
}

interface HttpByStatus extends HttpRequest {
  /** The status that the answer must have. */
  status: Input<number | string>;
  /** `"pcre"`: `status` is a regular expression. */
  status_type?: Input<"string" | "pcre">;
  /** What the answer's text must have in it, too. */
  match?: Input<Exclude<Scalar, null>>;
  /** `"pcre"`: `match` is a regular expression. */
  match_type?: Input<"string" | "pcre">;
}

interface HttpByStatuses extends HttpRequest {
  /** The status must be one of these. */
  status: List<number | string>;
  status_type: "list";
  /** What the answer's text must have in it, too. */
  match?: Input<Exclude<Scalar, null>>;
  /** `"pcre"`: `match` is a regular expression. */
  match_type?: Input<"string" | "pcre">;
}

/** Asks a web server, and fails if the answer is another. It needs `match` or `status`. */
export type HttpQueryArgs = HttpByMatch | HttpByStatus | HttpByStatuses;

/** Asks until the answer is right, for at most `wait_for` seconds: 300 unless told, in a test run always as long. */
export type HttpWaitForSuccessfulQueryArgs = HttpQueryArgs;
