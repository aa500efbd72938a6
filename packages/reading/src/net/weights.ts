/**
 * The weights file: `HSRD`, a little-endian length, a JSON header, then 16-byte aligned sections.
 * Written by training/pack.py; every section is checked here once, so the rest can trust its sizes.
 */
interface Section {
  readonly type: 'f32' | 'i16' | 'i8' | 'utf8'
  readonly offset: number
  readonly length: number
}

interface Header {
  readonly version: number
  readonly size: number
  readonly layers: number
  readonly width: number
  readonly labels: readonly string[]
  readonly sections: Readonly<Record<string, Section>>
}

export interface Weights {
  readonly header: Header
  floats(name: string): Float32Array
  shorts(name: string): Int16Array
  bytes(name: string): Int8Array
  strings(name: string): string[]
}

/** A weights file that cannot be used; `code` says in what way. */
export class WeightsError extends Error {
  readonly code: 'not-weights' | 'wrong-version' | 'truncated' | 'missing-section'
  constructor(code: WeightsError['code'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'WeightsError'
    this.code = code
  }
}

const WEIGHTS_VERSION = 2
const MAGIC = 0x44525348

/**
 * @throws WeightsError when the bytes are no weights file of this version or a section is missing or cut off.
 */
export function parseWeights(file: Uint8Array): Weights {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  if (file.byteLength < 8 || view.getUint32(0, true) !== MAGIC)
    throw new WeightsError('not-weights', 'expected a reader weights file (HSRD)')
  const length = view.getUint32(4, true)
  const header = parseHeader(file.subarray(8, 8 + length))
  if (header.version !== WEIGHTS_VERSION)
    throw new WeightsError(
      'wrong-version',
      `expected weights version ${WEIGHTS_VERSION}, got ${header.version}`,
    )
  const base = Math.ceil((8 + length) / 16) * 16
  const section = (name: string, type: Section['type']): Uint8Array => {
    const found = header.sections[name]
    if (found?.type !== type) throw new WeightsError('missing-section', `no ${type} section "${name}"`)
    const from = base + found.offset
    if (from + found.length > file.byteLength)
      throw new WeightsError(
        'truncated',
        `section "${name}" ends at ${from + found.length} of ${file.byteLength} bytes`,
      )
    // A copy, not a slice: Buffer.slice would share, and sections must start their own aligned buffer.
    return new Uint8Array(file.subarray(from, from + found.length))
  }
  return {
    header,
    floats: (name) => new Float32Array(section(name, 'f32').buffer),
    shorts: (name) => new Int16Array(section(name, 'i16').buffer),
    bytes: (name) => new Int8Array(section(name, 'i8').buffer),
    strings: (name) => new TextDecoder().decode(section(name, 'utf8')).split('\n'),
  }
}

function parseHeader(bytes: Uint8Array): Header {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw new WeightsError('not-weights', 'the header of the weights file is not JSON', { cause })
  }
}
