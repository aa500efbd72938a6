import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { momentAt } from '../core/slots.ts'
import { type DigestPlaces, openSubscribers } from '../subscribers/open.ts'
import { readerAt, seed } from './many.ts'
import { startSmtp } from './smtp.ts'

const SENDER = fileURLToPath(new URL('./sender.ts', import.meta.url))
const DAY = 24 * 3_600_000

/** What came of it, by Message-ID and raw. */
export interface Killed {
  readonly readers: number
  readonly kills: number
  /** Mails that the processes had sent that were killed. */
  readonly before: number
  /** Readers who got no mail; and those who got mails under two ids. */
  readonly none: number
  readonly twice: number
  /** Mails that came again under the id that they had. */
  readonly again: number
}

/**
 * Has a process send to so many readers, kills it so often at some moment, starts it again each time, lets
 * the last one end, and counts what came.
 * @param random whole numbers below another
 */
export async function killed(
  places: DigestPlaces,
  readers: number,
  kills: number,
  random: (below: number) => number,
): Promise<Killed> {
  const subscribers = await openSubscribers(places)
  await seed(subscribers, readers)
  const at = momentAt(subscribers.now() - 1.5 * DAY)
  await subscribers.close()
  const smtp = await startSmtp()
  smtp.answers.onMail = () => delay(random(4)).then(() => undefined)
  const start = () => {
    const { database, schema = '', keyFile } = places
    return spawn(process.execPath, [SENDER, database, schema, keyFile, smtp.url, at], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  }
  try {
    let done = 0
    for (; done < kills && smtp.received.length < readers; done++)
      await killOnce(start(), smtp.received, 1 + random(20), random(4))
    const before = smtp.received.length
    const last = start()
    const [code] = await once(last, 'close')
    if (code !== 0) throw new Error(`expected the last process to end well; it ended with ${code}`)
    return { readers, kills: done, before, ...counted(smtp.received, readers) }
  } finally {
    await smtp.close()
  }
}

/** Kills a process some moment after so many of its mails were taken: then others are under way. */
async function killOnce(
  child: ChildProcess,
  received: readonly unknown[],
  mails: number,
  after: number,
): Promise<void> {
  const ended = once(child, 'close')
  const enough = received.length + mails
  while (received.length < enough && child.exitCode === null) await delay(1)
  await delay(after)
  child.kill('SIGKILL')
  await ended
}

function counted(received: readonly { readonly to: string; readonly raw: string }[], readers: number) {
  const ids = Map.groupBy(received, ({ to }) => to)
  const idsOf = (who: string) =>
    new Set(ids.get(who)?.map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)?.[1]))
  const sizes = Array.from({ length: readers }, (_, at) => idsOf(readerAt(at)).size)
  return {
    none: sizes.filter((size) => size === 0).length,
    twice: sizes.filter((size) => size > 1).length,
    again: received.length - sizes.reduce((sum, size) => sum + size, 0),
  }
}
