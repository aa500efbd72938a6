import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * Made for one-shot functions: the first dies with the first closed page, the next two hide what a test looks
 * for, and the others have a page drawn by a graphics card that is played by the processor.
 */
const UNWANTED = [
  '--single-process',
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--ignore-gpu-blocklist',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
]

/** A system Chromium where there is one, else the one that comes as a package. */
export async function launch(): Promise<Browser> {
  const system = SYSTEM.find((path) => existsSync(path))
  if (system) return chromium.launch({ executablePath: system, args: ['--no-sandbox'] })
  const args = [...sparticuz.args.filter((arg) => !UNWANTED.includes(arg)), '--disable-gpu']
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args })
}
