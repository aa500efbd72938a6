/**
 * The colours of styles/tokens.css, on a light page and on a dark one, for pictures that stand where no
 * stylesheet of ours does.
 */
export const INK = {
  paper: ['#fffefb', '#15161a'],
  ink: ['#191815', '#ece9e2'],
  faint: ['#56524a', '#b3afa6'],
  hairline: ['#d5d0c5', '#3a3c43'],
  link: ['#124a86', '#9cc6f2'],
} as const

/** Of the marks and threads of accounts, by their numbers. */
export const ACCOUNT_INK: readonly (readonly [light: string, dark: string])[] = [
  ['#b13c07', '#f29a6b'],
  ['#1a5a9e', '#86b8ee'],
  ['#006a55', '#56c7a8'],
  ['#83398a', '#dba0dd'],
  ['#7b5800', '#dcb657'],
  ['#4a5562', '#aab6c2'],
  ['#a01850', '#f490b4'],
  ['#3f6212', '#a9cf6a'],
]

/** A colour on a light page: what drawings are painted with. */
export const light = (of: keyof typeof INK): string => INK[of][0]

export function accountInk(number: number): string {
  return ACCOUNT_INK[(number - 1) % ACCOUNT_INK.length]?.[0] ?? INK.faint[0]
}

/**
 * Rules that repaint a drawing for a dark page. They go by the colours themselves, so that a program that
 * knows no stylesheet still has every colour where it looks for it.
 */
export function darkRules(drawing: string): string {
  const used = [...Object.values(INK), ...ACCOUNT_INK].filter(([day]) => drawing.includes(day))
  const rules = used.flatMap(([day, night]) =>
    ['fill', 'stroke'].flatMap((what) =>
      drawing.includes(`${what}="${day}"`) ? `[${what}="${day}"]{${what}:${night}}` : [],
    ),
  )
  return `@media (prefers-color-scheme:dark){${rules.join('')}}`
}
