import { cameraOf, type KeepOptions, Manners } from '@hearsay/capture'
import { captureText, type Locale } from '@hearsay/words'
import about from '../../package.json' with { type: 'json' }
import type { JsonOption } from '../commands/options.ts'
import type { World } from './world.ts'

/** What `hearsay capture` takes. */
export interface CaptureOptions extends JsonOption {
  readonly out: string
  readonly list?: string
  readonly links?: true
  readonly stamp?: string
  readonly pictures: boolean
  readonly overrideRobots?: true
  readonly agent?: string
}

/** How pages are taken and kept, in this world. */
export function keepOptions(
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
