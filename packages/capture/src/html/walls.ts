import type { CaptureNote } from '../captured.ts'

/** Characters of a page that may be nothing but a wall. */
const SHORT = 1500
const WALLS: readonly (readonly [string, RegExp, string])[] = [
  [
    'needs-scripts',
    /\b(?:enable|turn on|requires?|needs?) java ?script\b|activer javascript|javascript aktivieren|تفعيل جافا ?سكربت/iu,
    'the page says that it shows nothing without its scripts, and none are run',
  ],
  [
    'check',
    /\b(?:verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser|are you a robot|unusual traffic|just a moment|access denied|complete the captcha)\b/iu,
    'the page is a check on who asks for it, not what was asked for',
  ],
]
const PAYWALL =
  /\b(?:subscribe|sign in|register|log in) to (?:continue|read|unlock|keep reading)\b|\b(?:this (?:article|content|story) is (?:for|only for|available to|reserved for) (?:our )?(?:subscribers|members))\b|\bto continue reading\b|article réservé (?:à nos|aux) abonnés|(?:nur|exklusiv) für abonnenten|exclusivo para suscriptores|هذا المحتوى (?:متاح )?للمشتركين/iu

/**
 * What stands between a reader and the page: it says that there is more, or something else, than what was
 * taken.
 */
export function wallNotes(text: string, page: string): CaptureNote[] {
  const found = text.length < SHORT ? WALLS.find(([, pattern]) => pattern.test(text)) : undefined
  if (found) return [{ code: found[0], message: found[2] }]
  const told = /"isAccessibleForFree"\s*:\s*"?false/i.test(page)
  if (!told && !PAYWALL.test(text)) return []
  return [
    { code: 'paywall', message: 'the page asks for a subscription: there may be more of it than was taken' },
  ]
}
