import { existsSync } from 'node:fs'
import type { Chromium } from '../browser/find.ts'

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

/**
 * A system Chromium where there is one, else the one that comes as a package; without a sandbox, since tests
 * run as root in many a container, and on pages of our own.
 */
export async function testChromium(): Promise<Chromium> {
  const system = SYSTEM.find((path) => existsSync(path))
  if (system) return { executablePath: system, args: ['--no-sandbox'] }
  // Some megabytes to load, which most tests do not need.
  const { default: sparticuz } = await import('@sparticuz/chromium')
  const args = [...sparticuz.args.filter((arg) => !UNWANTED.includes(arg)), '--disable-gpu']
  return { executablePath: await sparticuz.executablePath(), args }
}
