import { utf8 } from '../../bytes.ts'
import type { Json } from '../../json.ts'
import { type Draw, pick } from '../numbers.ts'
import type { MutantKind } from './kind.ts'
import { draft, noteOver, ORIGINAL, spelt, stranger } from './original.ts'

/* The same data in other bytes, or bytes that are no longer a bundle. */

/** Changes one of the places that a pattern finds; the original where it finds none. */
function at(pattern: RegExp, draw: Draw, change: (found: string) => string): string {
  const found = pick([...ORIGINAL.matchAll(pattern)], draw)
  return ORIGINAL.slice(0, found.index) + change(found[0]) + ORIGINAL.slice(found.index + found[0].length)
}

const escaped = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`

function cut(draw: Draw): number {
  return draw(ORIGINAL.length)
}

/** Another sound bundle: of the same entries and documents, by somebody else. */
function otherBundle(): string {
  const bundle = draft()
  const checkpoint = noteOver(
    bundle.entries.map(({ leaf }) => leaf),
    { by: stranger },
  )
  return spelt({ ...bundle, checkpoint, history: [] })
}

export const SPELLING_KINDS: readonly MutantKind[] = [
  {
    name: 'a number in another spelling',
    make: (draw) =>
      at(/(?<=:)-?\d+(\.\d+)?(?=[,}])/g, draw, (n) =>
        pick([`${n}e0`, `${Number(n) * 10}E-1`, ` ${n}`, `0${n}`, `+${n}`, `${n}.0`], draw),
      ),
  },
  {
    name: 'a member twice',
    make: (draw) => at(/"[a-z]+":("[^"\\]*"|\d+|true)/g, draw, (member) => `${member},${member}`),
  },
  {
    name: 'a member twice, with another value',
    make: (draw) =>
      at(
        /"[a-z]+":("[^"\\]*"|\d+|true)/g,
        draw,
        (member) => `${member.replace(/:.*/s, `:${draw(9000)}`)},${member}`,
      ),
  },
  { name: 'a character as an escape', make: (draw) => at(/(?<=[A-Za-z])[a-z](?=[a-z]*")/g, draw, escaped) },
  {
    name: 'an escape in another spelling',
    make: (draw) =>
      at(/\\["n]|\//g, draw, (found) =>
        pick([escaped(JSON.parse(`"${found}"`)), `\\${found.slice(-1) === '/' ? '/' : 'u000A'}`], draw),
      ),
  },
  {
    name: 'a space between tokens',
    make: (draw) =>
      at(/[[\]{},:](?=["[\]{}\dtf-])/g, draw, (token) => token + pick([' ', '\t', '\n', '\r'], draw)),
  },
  {
    name: 'bytes after the end',
    make: (draw) => ORIGINAL + pick([' ', '\n', '\0', '{}', 'null', ORIGINAL], draw).repeat(1 + draw(9)),
  },
  {
    name: 'bytes before the beginning',
    make: (draw) => pick(['\ufeff', ' ', '\n', '\0', '[', '//\n'], draw).repeat(1 + draw(9)) + ORIGINAL,
  },
  { name: 'an end too early', make: (draw) => ORIGINAL.slice(0, cut(draw)) },
  { name: 'a beginning too late', make: (draw) => ORIGINAL.slice(1 + cut(draw)) },
  {
    name: 'two bundles spliced',
    make: (draw) => {
      const [one, other] = draw(2) === 0 ? [ORIGINAL, otherBundle()] : [otherBundle(), ORIGINAL]
      return one.slice(0, cut(draw)) + other.slice(cut(draw))
    },
  },
  {
    name: 'a lone surrogate, escaped',
    make: (draw) =>
      at(
        /(?<=:"[^"\\]*)[a-z](?=[^"\\]*")/g,
        draw,
        (char) => `${char}\\u${(0xd800 + draw(0x800)).toString(16)}`,
      ),
  },
  {
    name: 'a lone surrogate, or another thing that is no UTF-8, in bytes',
    make: (draw) => {
      const bytes = [...utf8(ORIGINAL)]
      bytes.splice(
        draw(bytes.length),
        0,
        ...pick([[0xed, 0xa0, 0x80], [0xff], [0xc0, 0x80], [0x80], [0xf4, 0x90, 0x80, 0x80]], draw),
      )
      return Uint8Array.from(bytes)
    },
  },
  {
    name: 'base64 in another spelling',
    make: (draw) =>
      at(/(?<="base64":")[^"]+|(?<=\u2014 \S+ )[A-Za-z0-9+/=]+|(?<=\\n)[A-Za-z0-9+/]{43}=/g, draw, (text) =>
        pick(
          [
            text.replace(/=+$/, ''),
            `${text}=`,
            `${text} `,
            ` ${text}`,
            `${text.slice(0, 4)}\\n${text.slice(4)}`,
            text.replaceAll('+', '-').replaceAll('/', '_'),
          ],
          draw,
        ),
      ),
  },
  {
    name: 'a hexadecimal digit in upper case',
    make: (draw) => at(/(?<="[0-9a-f]*)[a-f](?=[0-9a-f]{8,}")/g, draw, (digit) => digit.toUpperCase()),
  },
  {
    name: 'members in another order',
    make: (draw) => reordered(draft() as unknown as Json, draw),
  },
  {
    name: 'a member that nobody knows',
    make: (draw) =>
      at(/\{(?=")/g, draw, () => `{"${pick(['', 'A', 'a', '__proto__', 'toJSON'], draw)}":${draw(9)},`),
  },
  {
    name: 'a bit of a byte',
    make: (draw) => {
      const bytes = utf8(ORIGINAL)
      const where = draw(bytes.length)
      bytes[where] = (bytes[where] ?? 0) ^ (1 << draw(8))
      return bytes
    },
  },
  {
    name: 'a byte gone',
    make: (draw) =>
      Uint8Array.from(utf8(ORIGINAL)).filter(
        (
          (gone) => (_, i) =>
            i !== gone
        )(cut(draw)),
      ),
  },
]

/** Every object written with its members in an order of chance. */
function reordered(value: Json, draw: Draw): string {
  const shuffle = (inner: Json): string => {
    if (Array.isArray(inner)) return `[${inner.map(shuffle).join(',')}]`
    if (typeof inner !== 'object' || inner === null) return JSON.stringify(inner)
    const members = Object.entries(inner).map(([key, one]) => `${JSON.stringify(key)}:${shuffle(one)}`)
    if (draw(6) === 0) members.reverse()
    return `{${members.join(',')}}`
  }
  return `${shuffle(value)}\n`
}
