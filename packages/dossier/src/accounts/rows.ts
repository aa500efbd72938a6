import { completenessSentence, type LineFigures } from '@hearsay/weighing'
import type { Dossier } from '../dossier.ts'
import { shortName } from '../names.ts'
import { cutWords, linesWords, rangeWords } from './ranges.ts'
import type { AccountCell, AccountRow, Weighed } from './view.ts'

type Figure = (lines: LineFigures) => string

/** F0 to F5, completeness and load-bearing parties, each explained in words. */
export function figureRows({ case: case_, weighing }: Dossier, weighed: readonly Weighed[]): AccountRow[] {
  return [
    {
      id: 'f0',
      label: 'Captured reports',
      explained: 'Pages we hold in which somebody who is named says so.',
      cells: weighed.map(({ figures }) => figure(String(figures.core.f0))),
    },
    {
      id: 'f1',
      label: 'Named origins',
      explained: 'Those with whom a chain of attribution ends. A crowd counts its people.',
      cells: weighed.map(({ figures }) => figure(rangeWords(figures.core.f1))),
    },
    lineRow(weighed, 'f2', 'Independent lines', LINES, ({ f2 }) => linesWords(f2)),
    lineRow(
      weighed,
      'f3',
      '… if copies fail together',
      'A text taken from another adds nothing to it.',
      ({ f3 }) => cutWords(f3),
    ),
    lineRow(
      weighed,
      'f4',
      '… and so do ties',
      'Those one party owns, backs, commands or informs.',
      ({ f4 }) => cutWords(f4),
    ),
    lineRow(
      weighed,
      'f5',
      '… and each side is one voice',
      'Parties on the same side of the conflict.',
      ({ f5 }) => cutWords(f5),
    ),
    {
      id: 'bearing',
      label: 'Load-bearing',
      explained: 'In every smallest set that would have to be wrong, pages at their word.',
      cells: weighed.map(({ figures }) => {
        const every = figures.core.atWord.loadBearing.every.map((id) => shortName(case_, id))
        return words(every.length > 0 ? every.join('; ') : 'nobody alone')
      }),
    },
    {
      id: 'stated',
      label: 'Says how it knows',
      explained: 'Of the parties that assert it.',
      cells: weighed.map(({ figures: { core } }) => ({
        main: `${core.completeness.stated} of ${core.completeness.asserting}`,
        figure: true,
        minor: core.completeness.asserting === 0 ? completenessSentence(core.completeness) : undefined,
      })),
    },
    {
      id: 'independence',
      label: 'Independence',
      explained: 'Whether somebody has recorded why its origins are independent of one another.',
      cells: weighed.map(({ figures: { core } }) => {
        if (core.f1.high !== null && core.f1.high < 2) return words('one origin')
        const recorded = core.claims.every(
          (claim) => (weighing.claims.get(claim)?.independence.length ?? 0) > 0,
        )
        return words(recorded ? 'recorded' : 'not established')
      }),
    },
  ]
}

const LINES =
  'At most so many parties would all have to be wrong. The lower number counts only those who say they saw it, made it or hold the original.'

/** A number of lines with pages at their word, and strict beside it. */
function lineRow(
  weighed: readonly Weighed[],
  id: string,
  label: string,
  explained: string,
  of: Figure,
): AccountRow {
  const cells = weighed.map(
    ({ figures: { core } }): AccountCell => ({
      main: of(core.atWord),
      figure: true,
      minor: `strict ${of(core.strict)}`,
    }),
  )
  return { id, label, explained, cells }
}

function figure(main: string): AccountCell {
  return { main, figure: true }
}

function words(main: string): AccountCell {
  return { main, figure: false }
}
