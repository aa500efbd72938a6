import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether OpenSSL's command is here; its `ts` answers as a time-stamp authority does. */
export function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** How a signing certificate differs from a right one. */
export interface CertificateKind {
  readonly name: string
  /** The line of the extended key usage; none where empty. */
  readonly usage: string
  /** `openssl req` arguments that make the key. */
  readonly key?: readonly string[]
  /** `openssl x509` arguments that say how long it is valid. */
  readonly valid?: readonly string[]
}

/** A time-stamp authority of OpenSSL in a temporary folder, with a root of its own. */
export class Authority {
  readonly folder = mkdtempSync(join(tmpdir(), 'hearsay-tsa-'))

  constructor() {
    writeFileSync(join(this.folder, 'serial'), '01')
    writeFileSync(join(this.folder, 'tsa.cnf'), CONFIGURATION)
    this.#run(
      'req',
      '-x509',
      ...KEY,
      '-keyout',
      'root.key',
      '-out',
      'root.pem',
      '-subj',
      '/CN=Invented root',
      '-days',
      '9000',
    )
  }

  certificate({ name, usage, key = KEY, valid = ['-days', '9000'] }: CertificateKind): void {
    const extensions = `keyUsage=digitalSignature\n${usage === '' ? '' : `extendedKeyUsage=${usage}\n`}`
    writeFileSync(join(this.folder, `${name}.ext`), extensions)
    this.#run(
      'req',
      ...key,
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.csr`,
      '-subj',
      `/O=Invented authority/CN=${name}`,
    )
    this.#run(
      ...['x509', '-req', '-in', `${name}.csr`, '-CA', 'root.pem', '-CAkey', 'root.key', '-set_serial', '7'],
      ...['-extfile', `${name}.ext`, '-out', `${name}.pem`, ...valid],
    )
  }

  /** Answers a request with this certificate, by the section of the configuration. */
  reply(request: Uint8Array, certificate: string, section = 'tsa'): Uint8Array {
    writeFileSync(join(this.folder, 'request.tsq'), request)
    this.#run(
      ...['ts', '-reply', '-config', 'tsa.cnf', '-section', section, '-queryfile', 'request.tsq'],
      ...['-signer', `${certificate}.pem`, '-inkey', `${certificate}.key`, '-out', 'answer.tsr'],
    )
    return readFileSync(join(this.folder, 'answer.tsr'))
  }

  /** An answer around a stamp of our own making, signed by this certificate; `openssl ts` would refuse to. */
  forge(content: Uint8Array, certificate: string, options: readonly string[] = ['-cades']): Uint8Array {
    writeFileSync(join(this.folder, 'content.der'), content)
    this.#run(
      ...['cms', '-sign', '-binary', '-nodetach', '-econtent_type', 'id-smime-ct-TSTInfo', '-md', 'sha256'],
      ...['-in', 'content.der', '-signer', `${certificate}.pem`, '-inkey', `${certificate}.key`],
      ...['-outform', 'DER', '-out', 'forged.der', ...options],
    )
    const token = readFileSync(join(this.folder, 'forged.der'))
    const length = Buffer.from([0x30, 0x82, 0, 0])
    length.writeUInt16BE(token.length + GRANTED.length, 2)
    return Buffer.concat([length, GRANTED, token])
  }

  /** What OpenSSL says of an answer to a request, or throws. */
  verify(answer: Uint8Array, request: Uint8Array, certificate: string): string {
    writeFileSync(join(this.folder, 'check.tsr'), answer)
    writeFileSync(join(this.folder, 'check.tsq'), request)
    return this.#run(
      ...['ts', '-verify', '-in', 'check.tsr', '-queryfile', 'check.tsq', '-CAfile', 'root.pem'],
      ...['-untrusted', `${certificate}.pem`],
    )
  }

  /** A certificate in DER. */
  der(name: string): Uint8Array {
    this.#run('x509', '-in', `${name}.pem`, '-outform', 'DER', '-out', `${name}.der`)
    return readFileSync(join(this.folder, `${name}.der`))
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  #run(...args: readonly string[]): string {
    return execFileSync('openssl', args, { cwd: this.folder, encoding: 'utf8', stdio: 'pipe' })
  }
}

/** PKIStatusInfo: granted. */
const GRANTED = Buffer.from([0x30, 3, 2, 1, 0])

const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'] as const
export const RSA_KEY = ['-newkey', 'rsa:2048', '-nodes'] as const

const section = (name: string, lines: string): string => `
[${name}]
serial = ./serial
default_policy = 1.2.3.4.1
signer_digest = sha256
digests = sha256, sha512
accuracy = secs:1, millisecs:500
ordering = no
tsa_name = yes
ess_cert_id_chain = no
ess_cert_id_alg = sha256
${lines}
`

const CONFIGURATION = [
  section('tsa', ''),
  section('named_by_sha1', 'ess_cert_id_alg = sha1'),
  section('signs_sha1', 'signer_digest = sha1'),
  section('refuses', 'digests = sha512'),
].join('')
