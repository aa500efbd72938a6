import { resolve } from 'node:path'
import { CaptureFolder, cameraOf, type KeepOptions, keyIn, Manners } from '@hearsay/capture'
import { captureText, type Locale } from '@hearsay/words'
import about from '../../package.json' with { type: 'json' }
import type { JsonOption } from '../commands/options.ts'
import { Failure } from '../failure.ts'
import { FAILURES_IN } from '../language.ts'
import { countLinks, linksIn } from './links.ts'
import { Progress } from './progress.ts'
import { runAll, type Tally } from './run.ts'
import { address, sourcesOf } from './sources.ts'
import { stopSignal } from './stop.ts'
import { JsonCaptures, PersonCaptures } from './told.ts'
import type { World } from './world.ts'

export interface CaptureOptions extends JsonOption {
  readonly out: string
  readonly list?: string
  readonly links?: true
  readonly stamp?: string
  readonly pictures: boolean
  readonly overrideRobots?: true
  readonly agent?: string
}

/** Links of a list that are worked on at a time; what a person names is taken in turn. */
const AT_ONCE = 8

/** Captures what is named, and says what was taken. @throws {Failure} */
export async function captureAll(
  names: readonly string[],
  options: CaptureOptions,
  locale: Locale,
  world: World,
): Promise<void> {
  const { list } = options
  if ((list === undefined) === (names.length === 0))
    throw new Failure('usage', 'expected addresses or files, or --list with a file of addresses')
  if (options.stamp !== undefined) address(options.stamp, '--stamp')
  const given = await sourcesOf(names)
  const total = list === undefined ? given.length : await countLinks(list)
  const folder = new CaptureFolder(resolve(options.out))
  const known = list === undefined ? null : await keysIn(folder)
  const told = options.json ? new JsonCaptures() : new PersonCaptures(locale, options.out)
  const progress = new Progress(locale)
  const { signal, done } = stopSignal()
  try {
    const tally = await runAll(list === undefined ? given : linksIn(list), total, {
      options: { ...keepOptions(options, locale, world, signal), folder, ...(known ? { known } : {}) },
      signal,
      begun: known && new Set(known),
      atOnce: list === undefined ? 1 : AT_ONCE,
      onKept: async ({ record, page }) => {
        progress.clear()
        await told.tell(record, page)
      },
      onDone: (tally) => {
        if (total > 1) progress.tell(tally)
      },
    })
    progress.clear()
    await told.end(tally)
    end(tally, signal.aborted)
  } finally {
    done()
  }
}

async function keysIn(folder: CaptureFolder): Promise<Set<string>> {
  return new Set((await folder.ids()).flatMap((id) => keyIn(id) ?? []))
}

function keepOptions(
  { stamp, links, pictures, overrideRobots, agent }: CaptureOptions,
  locale: Locale,
  { policy, clock, findChromium }: World,
  signal: AbortSignal,
): Omit<KeepOptions, 'folder'> {
  const asking = { policy, clock, signal, ...(agent === undefined ? {} : { agent }) }
  const chromium = pictures ? findChromium() : null
  return {
    software: `Hearsay ${about.version}`,
    now: () => new Date(clock.now()),
    take: {
      fetch: { ...asking, manners: new Manners(clock), overrideRobots: overrideRobots ?? false },
      links: links ?? false,
    },
    post: asking,
    authority: stamp ?? null,
    camera: chromium
      ? cameraOf(chromium, policy)
      : captureText(locale, pictures ? 'noChromium' : 'noPictures'),
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
