import type { Figures } from './scorer.ts'

/** What is printed: a name, and where the scorer has it. */
export const FIGURES = {
  statements: ['statements found, F1', 'statements', 'f1'],
  'speaker named': ['speaker named', 'of matched', 'speaker named'],
  nested: ['nested chain whole', 'of matched', 'chain, nested'],
  act: ['act', 'of matched', 'act'],
  basis: ['basis right', 'of matched', 'basis'],
  'told-by, precision': ['told-by, precision', 'told-by', 'precision'],
  'told-by, recall': ['told-by, recall', 'told-by', 'recall'],
  'witnessed, precision': ['witnessed, precision', 'witnessed', 'precision'],
  'witnessed, recall': ['witnessed, recall', 'witnessed', 'recall'],
  parties: ['parties, B³ F1', 'parties', 'f1'],
  'parties found': ['parties, counting what was not found', 'parties', 'found'],
  claims: ['claims, extended B³ F1', 'claims', 'f1'],
  stance: ['stance', 'claims', 'stance'],
  'copying, precision': ['copying pairs, precision', 'copying', 'precision'],
  'copying, recall': ['copying pairs, recall', 'copying', 'recall'],
  accounts: ['accounts with all four figures of F2', 'accounts', 'all four'],
} as const satisfies Record<string, readonly [name: string, group: string, figure: string]>

export type Figure = keyof typeof FIGURES

export const ALL = Object.keys(FIGURES) as readonly Figure[]

export const nameOf = (figure: Figure): string => FIGURES[figure][0]

/** In per cent, to one decimal. */
export function figureIn(figures: Figures | undefined, figure: Figure): string {
  const [, group, name] = FIGURES[figure]
  const value = figures?.[group]?.[name]
  return typeof value === 'number' ? value.toFixed(1) : '–'
}
