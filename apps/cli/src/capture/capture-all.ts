import { resolve } from 'node:path'
import { CaptureFolder, keyIn } from '@hearsay/capture'
import { captureText, type Locale } from '@hearsay/words'
import { Failure } from '../failure.ts'
import { reason } from '../input/files.ts'
import { FAILURES_IN } from '../language.ts'
import { countLinks, linksIn } from './links.ts'
import { type CaptureOptions, keepOptions } from './options.ts'
import { Progress } from './progress.ts'
import { type Running, runAll, type Tally } from './run.ts'
import { address, sourcesOf } from './sources.ts'
import { stopSignal } from './stop.ts'
import { JsonCaptures, PersonCaptures } from './told.ts'
import type { World } from './world.ts'

/** Links of a list that are worked on at a time; what a person names is taken in turn. */
const AT_ONCE = 8

/** Captures what is named, and says what was taken. @throws {Failure} */
export async function captureAll(
  names: readonly string[],
  options: CaptureOptions,
  locale: Locale,
  world: World,
): Promise<void> {
  checkUsage(names, options)
  const given = await sourcesOf(names)
  const { list } = options
  const total = list === undefined ? given.length : await countLinks(list)
  const folder = new CaptureFolder(resolve(options.out))
  const { signal, done } = stopSignal()
  const asked = { ...keepOptions(options, locale, world, signal), folder }
  try {
    const told = options.json ? new JsonCaptures() : new PersonCaptures(locale, options.out)
    const running = { ...(await goingOn(folder, list)), ...telling(told, total, locale), signal }
    const tally = await runAll(list === undefined ? given : linksIn(list), total, {
      ...running,
      options: { ...asked, known: new Set(running.begun) },
    })
    await told.end(tally)
    end(tally, signal.aborted)
  } catch (error) {
    throw cannotWrite(options.out, error)
  } finally {
    done()
  }
}

/** @throws {Failure} `usage`, `refused` */
function checkUsage(names: readonly string[], { list, stamp }: CaptureOptions): void {
  if ((list === undefined) === (names.length === 0))
    throw new Failure('usage', 'expected addresses or files, or --list with a file of addresses')
  if (stamp !== undefined) address(stamp, '--stamp')
}

/** A list goes on where it was; what a person names is taken, whether it has a record or not. */
async function goingOn(
  folder: CaptureFolder,
  list: string | undefined,
): Promise<Pick<Running, 'begun' | 'atOnce'>> {
  if (list === undefined) return { begun: null, atOnce: 1 }
  return { begun: new Set((await folder.ids()).flatMap((id) => keyIn(id) ?? [])), atOnce: AT_ONCE }
}

function telling(
  told: JsonCaptures | PersonCaptures,
  total: number,
  locale: Locale,
): Pick<Running, 'onKept' | 'onDone'> {
  const progress = new Progress(locale)
  return {
    onKept: async ({ record, page }) => {
      progress.clear()
      await told.tell(record, page)
    },
    onDone: (tally) => {
      if (tally.done === total) progress.clear()
      else progress.tell(tally)
    },
  }
}

/** @throws {Failure} `stopped`, or `refused` with a line for each that could not be taken */
function end({ done, total, failed, failures }: Tally, stopped: boolean): void {
  if (stopped) throw new Failure('stopped', captureText(FAILURES_IN, 'stopped', { done, total }))
  const [only, ...others] = failures
  if (only === undefined) return
  const problems = failures.map((message) => ({ code: 'refused', message }))
  if (others.length === 0 && total === 1) throw new Failure('refused', only, { problems })
  const more = failed - failures.length
  const rest = more > 0 ? [captureText(FAILURES_IN, 'moreFailed', { count: more })] : []
  const title = captureText(FAILURES_IN, 'failed', { failed, total })
  throw new Failure('refused', title, { problems, lines: [...failures, ...rest] })
}

/** Everything that is read was looked at beforehand; what the system refuses then is to write. */
function cannotWrite(folder: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error
  return new Failure('data', `${folder}: cannot be written: ${reason(error)}`, { cause: error })
}
