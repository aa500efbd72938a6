/**
 * Small cases at random, in which every form that touches the weighing comes up, mostly several in one claim.
 * The fold accepts them all, and few enough parties bear on a claim to try every set of them.
 */
import type { Entry } from '@hearsay/case'
import type { Random } from '../random.ts'
import { addClaims } from './claims.ts'
import { addCopying } from './copying.ts'
import { addPages } from './pages.ts'
import { addPeople, addTies } from './people.ts'
import { sketchFrom } from './sketch.ts'
import { addStatements } from './statements.ts'
import { addTakingsBack } from './taking-back.ts'
import { addExhibits, addFindings } from './things.ts'

export { CLAIMS } from './claims.ts'

/** The entries of a case, in an order that folds; the claims are `CLAIMS`. */
export function randomCase(random: Random): Entry[] {
  const sketch = sketchFrom(random)
  addPeople(sketch)
  addPages(sketch)
  addClaims(sketch)
  addExhibits(sketch)
  addStatements(sketch)
  addFindings(sketch)
  addCopying(sketch)
  addTakingsBack(sketch)
  addTies(sketch)
  return sketch.entries
}
