import { helpText, type Locale } from '@hearsay/words'
import { type Command, Option } from 'commander'
import type { Outside } from '../capture/world.ts'
import { ontoOf } from '../draft/onto.ts'
import { type Proposed, proposedOf } from '../draft/proposed.ts'
import { refusedIn } from '../draft/refused.ts'
import { draftReport } from '../draft/report.ts'
import { Failure } from '../failure.ts'
import { writeJson, writeLine } from '../output/write.ts'
import { writeCaseFolder } from '../store/write-yaml.ts'
import { weighingJson } from '../weigh/json.ts'
import { dataOption, type JsonOption, jsonOption, type StoreOptions } from './options.ts'

interface DraftOptions extends JsonOption, StoreOptions {
  readonly out?: string
  readonly onto?: string
  readonly refused?: string
}

export function addDraft(program: Command, locale: Locale, outside: Outside): void {
  program
    .command('draft')
    .argument('<document...>', helpText(locale, 'draft.document'))
    .summary(helpText(locale, 'draft.summary'))
    .description(helpText(locale, 'draft.description'))
    .addOption(new Option('--out <folder>', helpText(locale, 'draft.out')).conflicts('json'))
    .addOption(new Option('--onto <case>', helpText(locale, 'draft.onto')))
    .addOption(new Option('--refused <file>', helpText(locale, 'draft.refused')))
    .addOption(dataOption(locale))
    .addOption(jsonOption(locale))
    .addHelpText('after', helpText(locale, 'draft.after'))
    .action((documents: string[], options: DraftOptions) => draft(documents, options, locale, outside))
}

async function draft(
  documents: readonly string[],
  options: DraftOptions,
  locale: Locale,
  outside: Outside,
): Promise<void> {
  const { out, json } = options
  const { pileOf } = await import('../draft/pile.ts')
  const onto = options.onto === undefined ? null : await ontoOf(options.onto, options.data)
  const refused = options.refused === undefined ? [] : refusedIn(options.refused)
  const pile = await pileOf(documents, await outside(), onto?.bytes)
  if (pile.pages.length === 0) throw new Failure('bad-text', 'expected a page with text; found none')
  const proposed = proposedOf(pile, new Date().toISOString(), locale, onto, refused)
  if (json) return await writeJson(jsonOf(proposed, locale))
  if (out !== undefined)
    await writeCaseFolder(
      out,
      proposed.entries,
      async (hash) => pile.bytes.get(hash) ?? onto?.bytes.get(hash),
    )
  for (const block of draftReport(proposed, locale, out)) await writeLine(block)
}

function jsonOf({ entries, proposals, state, weighing }: Proposed, locale: Locale) {
  return { entries, proposals, weigh: weighingJson(state, weighing, locale) }
}
