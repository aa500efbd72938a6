import { describe, expect, it } from 'vitest'
import { KINDS } from './index.ts'

describe('a kind of entry', () => {
  it('has a section of its own', () => {
    expect(new Set(KINDS.map(({ section }) => section)).size).toBe(KINDS.length)
  })

  it.each(KINDS.map((kind) => [kind.kind, kind] as const))(
    '%s mentions, seals and leans by fields it has',
    (_, kind) => {
      const { personal = [], leansOn = [] } = { ...kind } as { personal?: string[]; leansOn?: string[] }
      const named = [...Object.keys(kind.mentions), ...personal, ...leansOn].map((path) =>
        path.replace(/\..*/, ''),
      )
      expect(Object.keys(kind.schema.shape)).toEqual(expect.arrayContaining(named))
    },
  )

  it('is written by a case file in this order, which files already written keep to', () => {
    expect(KINDS.map(({ section }) => section).join(' ')).toBe(
      'case authors places parties documents claims accounts statements bearings ties exhibits custody analyses ' +
        'events beliefs narratives sightings outcomes comments copying dependences independences ratings matrix assessments ' +
        'signatures publications merges protections corrections retractions erasures',
    )
  })
})
