import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { draftPages } from '../../packages/drafting/src/draft.ts'
import { pagesOf, scoredDraft } from './drafted.ts'
import { goldOf } from './from-gold.ts'
import { GOLD, type Instead, NAIVE } from './instead.ts'
import { type Calibration, calibrationOf, type Figures, macroOf, type Pair, workOf } from './scorer.ts'
import { type IncidentSet, incidentsOf } from './sets.ts'

/** How near the drafts of a set come to its gold cases. */
export interface Result {
  readonly title: string
  readonly figures: Figures
  /** With something else in place of a stage. */
  readonly instead: ReadonlyMap<Instead, Figures>
  readonly calibration: Calibration
  readonly work: Readonly<Record<string, number>>
}

export async function resultOf(set: IncidentSet): Promise<Result> {
  const work = mkdtempSync(join(tmpdir(), 'drafting-'))
  try {
    const plain: Pair[] = []
    const others = new Map([...GOLD, ...NAIVE].map((each): [Instead, Pair[]] => [each, []]))
    for (const folder of incidentsOf(set)) {
      const drafted = draftPages(await pagesOf(folder))
      const gold = goldOf(folder, drafted.pages)
      plain.push([folder, write(`${basename(folder)}.json`, drafted)])
      for (const [at, [{ draft }, pairs]] of [...others].entries())
        pairs.push([folder, write(`${basename(folder)}-${at}.json`, draft(drafted, gold))])
    }
    return {
      title: set.title,
      figures: macroOf(plain),
      instead: new Map([...others].map(([instead, pairs]) => [instead, macroOf(pairs)])),
      calibration: calibrationOf(plain),
      work: workOf(plain),
    }
  } finally {
    rmSync(work, { recursive: true })
  }

  function write(name: string, draft: ReturnType<typeof draftPages>): string {
    const path = join(work, name)
    writeFileSync(path, JSON.stringify(scoredDraft(draft).scored))
    return path
  }
}
