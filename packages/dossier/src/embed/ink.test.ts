import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ACCOUNT_INK, darkRules, INK } from './ink.ts'

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8')

/** A colour of the stylesheet, on a light page and a dark one. */
const token = (name: string) =>
  new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)?.slice(1)

test('colours are those of the site', () => {
  const names = { paper: 'paper', ink: 'ink', faint: 'ink-2', hairline: 'hairline', link: 'link' } as const
  for (const [name, of] of Object.entries(names))
    expect(INK[name as keyof typeof INK], name).toEqual(token(of))
  for (const [index, both] of ACCOUNT_INK.entries())
    expect(both, `account ${index + 1}`).toEqual(token(`account-${index + 1}`))
})

test('each colour that a drawing has is turned on a dark page, and no other', () => {
  const drawing = '<rect fill="#fffefb"/><path stroke="#b13c07"/>'
  expect(darkRules(drawing)).toBe(
    '@media (prefers-color-scheme:dark){[fill="#fffefb"]{fill:#15161a}[stroke="#b13c07"]{stroke:#f29a6b}}',
  )
})
