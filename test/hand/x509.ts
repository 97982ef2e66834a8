import { x509 } from "@typesalt/core/states";
import { accepts, drops, fails, type Sample } from "./sample.ts";

/** The newer of Salt's two modules, which 3008 has alone. */
const newer = {
  standIn: {
    file: "x509_v2",
    functions: {
      "x509.get_pem_entry":
        '(_ for _ in ()).throw(__import__("salt.exceptions", fromlist=["x"]).SaltInvocationError("PEM text not valid")) if "BEGIN" not in kwargs["text"] else kwargs["text"]',
      "x509.get_signing_policy": "{}",
    },
  },
};
const folder = "/tmp/typesalt-none";
const pem = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
const file = { user: "root", group: "root", mode: "0600", makedirs: true, dir_mode: "0755", backup: "minion" };

export const samples: readonly Sample[] = [
  accepts(x509.private_key_managed(`${folder}/a.key`, { ...file, algo: "rsa", keysize: 4096, new: true }), newer),
  accepts(
    x509.private_key_managed(`${folder}/b.key`, { algo: "ed25519", passphrase: "x", encoding: "der", overwrite: true }),
    newer,
  ),
  // @ts-expect-error such keys have one size
  fails(x509.private_key_managed(`${folder}/a.key`, { algo: "ed448", keysize: 456 }), /invalid parameter for/, newer),
  // @ts-expect-error a misspelt argument
  fails(x509.private_key_managed(`${folder}/a.key`, { key_size: 4096 }), /Unrecognized keyword arguments/, newer),
  accepts(
    x509.csr_managed(`${folder}/a.csr`, {
      private_key: `${folder}/a.key`,
      CN: "example.com",
      O: "Example",
      subjectAltName: "DNS:example.com",
      keyUsage: "critical, digitalSignature",
      digest: "sha512",
      encoding: "pem",
      mode: "0644",
    }),
    newer,
  ),
  accepts(x509.csr_managed(`${folder}/a.csr`, { private_key: "x", subject: ["C=US", "CN=example.com"] }), newer),
  // @ts-expect-error of which key?
  fails(x509.csr_managed(`${folder}/a.csr`, { CN: "example.com" }), /Missing parameter private_key/, newer),
  // @ts-expect-error the common name is in the subject
  drops(x509.csr_managed(`${folder}/a.csr`, { private_key: "x", subject: "CN=a", CN: "b" }), "CN", newer),
  // @ts-expect-error a misspelt extension
  drops(x509.csr_managed(`${folder}/a.csr`, { private_key: "x", subjectAltNames: "DNS:a" }), "subjectAltNames", newer),
  accepts(
    x509.certificate_managed(`${folder}/a.crt`, {
      ...file,
      signing_private_key: `${folder}/ca.key`,
      signing_cert: `${folder}/ca.crt`,
      csr: `${folder}/a.csr`,
      days_valid: 90,
      days_remaining: 30,
      append_certs: [`${folder}/ca.crt`],
      basicConstraints: "critical, CA:false",
      extendedKeyUsage: "serverAuth",
      authorityKeyIdentifier: "keyid:always",
      serial_number: "D6:D2",
      CN: "example.com",
    }),
    newer,
  ),
  accepts(
    x509.certificate_managed(`${folder}/ca.crt`, {
      signing_private_key: `${folder}/ca.key`,
      subject: { CN: "CA", C: "US" },
      not_before: "2026-01-01 00:00:00",
      not_after: "2036-01-01 00:00:00",
      basicConstraints: { ca: true, critical: true },
      encoding: "pkcs12",
      pkcs12_passphrase: "x",
      pkcs12_friendlyname: "ca",
    }),
    newer,
  ),
  drops(
    x509.certificate_managed(`${folder}/a.crt`, {
      signing_private_key: "x",
      not_after: "2036-01-01 00:00:00",
      // @ts-expect-error an end, and days until it
      days_valid: 9,
    }),
    "days_valid",
    newer,
  ),
  drops(
    // @ts-expect-error a misspelt extension
    x509.certificate_managed(`${folder}/a.crt`, { signing_private_key: "x", keyUsages: "any" }),
    "keyUsages",
    newer,
  ),
  accepts(
    x509.crl_managed(`${folder}/ca.crl`, {
      signing_private_key: `${folder}/ca.key`,
      signing_cert: `${folder}/ca.crt`,
      revoked: [
        { serial_number: "D6:D2", revocation_date: "2026-01-01 00:00:00", extensions: { CRLReason: "keyCompromise" } },
        { certificate: `${folder}/bad.crt`, not_after: "2030-01-01 00:00:00" },
      ],
      days_valid: 30,
      days_remaining: 3,
      include_expired: true,
      extensions: { cRLNumber: "auto" },
    }),
    newer,
  ),
  fails(
    // @ts-expect-error of whom? On 3008 nobody asks in a test run.
    x509.crl_managed(`${folder}/ca.crl`, { signing_private_key: "x", revoked: [] }),
    /`signing_cert` is required/,
    { ...newer, lines: ["3006", "3007"] },
  ),
  fails(
    // @ts-expect-error which ones?
    x509.crl_managed(`${folder}/ca.crl`, { signing_private_key: "x", signing_cert: "y" }),
    /Missing parameter revoked/,
    newer,
  ),
  accepts(x509.pem_managed(`${folder}/a.pem`, { ...file, text: pem }), newer),
  // @ts-expect-error no text
  fails(x509.pem_managed(`${folder}/a.pem`, file), /Missing parameter text/, newer),
  // @ts-expect-error a misspelt argument
  fails(x509.pem_managed(`${folder}/a.pem`, { text: pem, makedir: true }), /Unrecognized keyword arguments/, newer),
];
