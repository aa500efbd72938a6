import type { z } from 'zod'
import { nearest } from '../did-you-mean.ts'
import { meantWith } from './strange.ts'
import { knownFields, type ShapeWords, shapeWords } from './words.ts'

/** Everything that a schema found wrong in a value, in words for a person; misspelt fields first. */
export function shapeProblems(
  schema: z.ZodType,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): ShapeWords[] {
  const [unknown, rest] = [issues.filter(isUnknown), issues.filter((issue) => !isUnknown(issue))]
  const meant = unknown.flatMap((issue) => fieldsMeant(schema, issue))
  const told = oncePerPath(rest)
    .flatMap((issue) => shapeWords(schema, value, issue))
    .filter((words) => !meant.some((field) => followsFrom(words, field)) && !isMerged(words, unknown))
  return [...unknown.flatMap((issue) => shapeWords(schema, value, issue)), ...told]
}

function isUnknown(issue: z.core.$ZodIssue): issue is z.core.$ZodIssueUnrecognizedKeys {
  return issue.code === 'unrecognized_keys'
}

/**
 * A value that is wrong in two ways is wrong in the first: nobody needs to hear that no time is such a text.
 */
function oncePerPath(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const first = new Map<string, z.core.$ZodIssue>()
  for (const issue of issues) {
    const path = issue.path.join('.')
    if (!first.has(path)) first.set(path, issue)
  }
  return [...first.values()]
}

/** Where the fields stand that misspelt ones were meant to be, or that shorthand would have written. */
function fieldsMeant(schema: z.ZodType, issue: z.core.$ZodIssueUnrecognizedKeys): string[] {
  const known = knownFields(schema, issue.path)
  return issue.keys.flatMap((key) => {
    if (key === 'ratings') return ['account', 'value', 'id']
    const field = meantWith(key) ?? nearest(key, known)
    return field === undefined ? [] : [[...issue.path, field].join('.')]
  })
}

/** What a merge key (`<<`) would bring is not missing: the key is told of. */
function isMerged(
  { path, missing }: ShapeWords,
  unknown: readonly z.core.$ZodIssueUnrecognizedKeys[],
): boolean {
  const around = path.slice(0, -1).join('.')
  return missing === true && unknown.some((one) => one.keys.includes('<<') && one.path.join('.') === around)
}

/** A misspelt field also leaves one missing, and what goes with it alone: that is one problem, not two. */
function followsFrom({ path, missing, rule }: ShapeWords, field: string): boolean {
  const place = path.join('.')
  return (
    (missing === true && place === field) ||
    (rule === true && place === field.split('.').slice(0, -1).join('.'))
  )
}
