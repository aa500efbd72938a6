/** Browsers by what they call themselves: many say the name of another too, so the first that fits is it. */
const BROWSERS: readonly (readonly [sign: RegExp, name: string])[] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|Chromium|HeadlessChrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]

const SYSTEMS: readonly (readonly [sign: RegExp, name: string])[] = [
  [/\bWindows\b/, 'Windows'],
  [/\bAndroid\b/, 'Android'],
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bMacintosh\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]

/** A browser and its system, by the name that it gave; nothing where it gave none that is known. */
export function browserIn(name: string): { readonly browser?: string; readonly system?: string } {
  const browser = BROWSERS.find(([sign]) => sign.test(name))?.[1]
  const system = SYSTEMS.find(([sign]) => sign.test(name))?.[1]
  return { ...(browser && { browser }), ...(system && { system }) }
}
