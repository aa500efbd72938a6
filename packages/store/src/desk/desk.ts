import { randomBytes } from 'node:crypto'
import type { Case, Entry } from '@hearsay/case'
import { formatVerifierKey, openCheckpoint, type Signer } from '@hearsay/ledger'
import { nodeSha256 } from '@hearsay/text/node'
import { caseRules } from '../case-rules.ts'
import type { Context } from '../context.ts'
import { engineAt } from '../engine/at.ts'
import type { Engine } from '../engine/engine.ts'
import { StoreError } from '../errors.ts'
import type { Notice } from '../notices/notice.ts'
import { FoldedCases } from '../read/folded.ts'
import { openReader, type Reader } from '../read/reader.ts'
import type { Seen } from '../write/sign.ts'
import { openWriter, type Writer } from '../write/writer.ts'
import {
  caseSigner,
  type KeyFile,
  makeKeyFile,
  readKeyFile,
  rememberNotice,
  rememberSigned,
} from './key-file.ts'
import { DESK_SCHEMA, keyFileOf, makeFolders, type Places } from './places.ts'

/** Whose cases these are, where one desk has a database to itself. */
const DESK = 'desk'

/** Where people work: cases to be read and written, and the key that signs them. */
export interface Desk {
  readonly places: Places
  readonly reader: Reader<Entry, Case>
  readonly writer: Writer<Entry, Case>
  /** The desk's key, as whoever checks what it signed needs it; undefined while there is none. */
  readonly key: () => string | undefined
  /**
   * Signs for one case, with the desk's key, which is made where the desk has never had one.
   * @throws {StoreError} `lost-key`
   */
  readonly signer: (caseId: string) => Promise<Signer>
  /** Signs a case as it stands and remembers it. @throws {StoreError} as `Writer.sign`, and `lost-key` */
  readonly sign: (caseId: string, seen?: readonly Seen[]) => Promise<string>
  /**
   * The number of the last notice that the desk's key remembers to have signed of a case; 0 where it has
   * none.
   */
  readonly noticed: (caseId: string) => number
  /** Remembers a notice that the desk's key has signed. */
  readonly remember: (notice: Notice) => void
  readonly close: () => Promise<void>
}

/** What everything in a store of cases works with. */
export function caseContext(now: () => string = () => new Date().toISOString()): Context<Entry, Case> {
  return { desk: DESK, rules: caseRules, hash: nodeSha256, random: randomBytes, now }
}

/**
 * Opens a desk, made where there is none; only its owner may enter the folder. Throws what the system says
 * where the folder cannot be used.
 * @throws {StoreError} as `openWriter`
 */
export async function openDesk(places: Places, context = caseContext()): Promise<Desk> {
  makeFolders(places)
  return await openDeskOn(await engineAt(places.database, DESK_SCHEMA), places, context)
}

/** The same, over a database that was chosen already, in folders that are there. */
export async function openDeskOn(
  engine: Engine,
  places: Places,
  context: Context<Entry, Case>,
): Promise<Desk> {
  const folded = new FoldedCases(context)
  const writer = await openWriter(engine, context, folded)
  const reader = await openReader(engine, context, folded).catch(async (error) => {
    await writer.close()
    throw error
  })
  const file = keyFileOf(places)
  return {
    places,
    reader,
    writer,
    key: () => {
      const found = readKeyFile(file)
      return found && formatVerifierKey(found.signer.key)
    },
    signer: async (caseId) => caseSigner((await keyFor(reader, file)).signer, caseId),
    sign: async (caseId, seen = []) => {
      const { signer, signed } = await keyFor(reader, file)
      const signs = caseSigner(signer, caseId)
      const before = signed.get(signs.key.name)
      const note = await writer.sign(caseId, signs, before ? [before, ...seen] : seen)
      rememberSigned(file, signs.key.name, openCheckpoint(note, [signs.key]).checkpoint)
      return note
    },
    noticed: (caseId) => {
      const found = readKeyFile(file)
      return found?.noticed.get(caseSigner(found.signer, caseId).key.name) ?? 0
    },
    remember: ({ origin, number }) => rememberNotice(file, origin, number),
    close: async () => {
      await reader.close()
      await writer.close()
    },
  }
}

/** Opens a desk to read from it; nothing is made. @throws {StoreError} as `openReader` */
export async function openDeskReader({ database }: Places): Promise<Reader<Entry, Case>> {
  return await openReader(await engineAt(database, DESK_SCHEMA), caseContext())
}

/** The desk's key, made where it has never had one. @throws {StoreError} `lost-key` */
async function keyFor(reader: Reader<Entry, Case>, file: string): Promise<KeyFile> {
  const found = readKeyFile(file)
  if (found) return found
  const signers = await reader.signers()
  if (signers.length > 0) throw lostKey(signers, file)
  makeKeyFile(file)
  const made = readKeyFile(file)
  if (made === undefined) throw new StoreError('lost-key', `${file}: the key that was just made is gone.`)
  return made
}

/** Keys that signed before, and that are not in the file where they belong. */
export function lostKey(signers: readonly string[], file: string): StoreError {
  const [first = ''] = signers
  const more = signers.length > 1 ? ` (and ${signers.length - 1} more)` : ''
  const message =
    `The key that signed before, ${first}${more}, is not in ${file}. Put it back; or, if it is lost, change it ` +
    'openly with hearsay key replace.'
  return new StoreError('lost-key', message)
}
