import { existsSync, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { Failure, type Problem } from '../failure.ts'
import { pathKind, reason } from '../input/files.ts'
import { isOfSystem } from './attempt.ts'
import { isStoreError } from './errors.ts'
import { type Cases, placesIn, withCases, withDesk } from './open.ts'

/** Cases that were copied from one place to another, and held against all that was signed of them. */
export interface Copied {
  readonly cases: readonly { readonly id: string; readonly entries: number }[]
  /** What is wrong with the copy: it was wrong with what was copied, too. */
  readonly faults: readonly Problem[]
  /** The file that signs, which is never copied. */
  readonly key: string
}

/**
 * Copies the store of a folder into a new file, whole or not at all, and checks what it has written.
 * @throws {Failure} `exists`, `data`, `not-found`
 */
export async function backUpTo(file: string, folder: string): Promise<Copied> {
  if (existsSync(file))
    throw new Failure('exists', `${file}: expected a file that is not there yet; nothing was written`)
  const aside = resolve(`${file}.${process.pid}.part`)
  const { backUp } = await import('@hearsay/store')
  try {
    await withCases(folder, (cases) => writing(file, () => backUp(cases, aside)))
    const copied = await withBackup(aside, folder, (copy) => checkAll(copy, folder))
    renameSync(aside, file)
    return copied
  } catch (error) {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${aside}${end}`, { force: true })
    throw error
  }
}

/**
 * Puts the cases of a backup into the store of a folder, which has none, and checks what it has written.
 * @throws {Failure} `not-found`, `exists`, `data`
 */
export async function restoreFrom(file: string, folder: string): Promise<Copied> {
  if (pathKind(file) !== 'file')
    throw new Failure('not-found', `${file}: expected a file that hearsay backup has written`)
  // What is no backup is said before anything is made.
  await withBackup(resolve(file), folder, (copy) => copy.cases())
  const { restore } = await import('@hearsay/store')
  return await withDesk(folder, async ({ reader, writer }) => {
    await restore(resolve(file), writer)
    return await checkAll(reader, folder)
  })
}

async function withBackup<T>(file: string, folder: string, work: (copy: Cases) => Promise<T>): Promise<T> {
  const { openDeskReader } = await import('@hearsay/store')
  const places = { ...(await placesIn(folder)), database: file }
  const copy = await openDeskReader(places).catch((error) => {
    throw isStoreError(error) ? notBackup(file, error) : error
  })
  try {
    return await work(copy)
  } catch (error) {
    throw isStoreError(error) ? notBackup(file, error) : error
  } finally {
    await copy.close()
  }
}

function notBackup(file: string, cause: Error): Failure {
  const message = `${file}: expected a file that hearsay backup has written: ${cause.message}`
  return new Failure('unreadable', message, { cause })
}

/** What the system refuses of a new file is said of that file, and not of the store. */
async function writing<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const ours = isStoreError(error) ? error.code === 'full' || error.code === 'gone' : isOfSystem(error)
    throw ours ? new Failure('data', `${file}: cannot be written: ${reason(error)}`, { cause: error }) : error
  }
}

async function checkAll(copy: Cases, folder: string): Promise<Copied> {
  const { keyFileOf } = await import('@hearsay/store')
  const cases = []
  const faults: Problem[] = []
  for (const { id, size } of await copy.cases()) {
    cases.push({ id, entries: size })
    const verdict = await copy.verify(id)
    if (!verdict.ok)
      faults.push(
        ...verdict.failures.map(({ code, where, message }) => ({
          code,
          where: `${id}${where}`,
          message: `${id}: ${message}`,
        })),
      )
  }
  return { cases, faults, key: keyFileOf(await placesIn(folder)) }
}
