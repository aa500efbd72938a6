/**
 * Every rule of the weighing (docs/weighing.md) that the oracle tells apart, by the name under which it is
 * counted: here, and nowhere else.
 */
export const RULES = [
  // What stands
  'taken-back',
  'nested-in-taken-back',
  'report-taken-back',
  'taking-back-taken-back',
  'copy-of-taken-back',
  // Who speaks, and where it lands
  'own-voice',
  'own-voice-elsewhere',
  'outlet-relays',
  'publishes-itself',
  'nobody-named',
  'unnamed-relay',
  'nested',
  'nested-deeply',
  'brief',
  'cited-page',
  // How a source says that it knows
  'several-bases',
  'witnessed',
  'own',
  'holds-examined',
  'holds-refused',
  'holds-forged',
  'holds-unnamed',
  'unstated',
  'told-by-itself',
  'told-by-party',
  'told-by-outlet',
  'told-through-exhibit',
  'told-through-forged',
  'teller-starts',
  'teller-took-back',
  // Inference
  'inferred-on-nothing',
  'ground-statement',
  'ground-party',
  'ground-outlet',
  'ground-exhibit',
  'ground-document',
  'ground-brings-path',
  'ground-starts',
  'ground-itself',
  'ground-gone',
  'inference-falls',
  // Exhibits
  'maker-supported',
  'maker-unexamined',
  'maker-unknown',
  'own-analysis-between',
  'exhibit-supports',
  'exhibit-inert',
  'analysis-reported',
  'exhibit-shown',
  // Sums and crowds
  'sum-adds-nothing',
  'sum-of-dropped',
  'sum-counts',
  'crowd-of-zero',
  'crowds-of-one-whole',
  // Copying
  'copy-known',
  'copy-of-copy',
  'copy-of-cited',
  'copy-unknown',
  'copy-circle',
  'old-copying',
  'old-copying-uncited',
  // What fails together
  'fails-together',
  'tie-works-for',
  'tie-speaks-for',
  'side',
  'event-names-outlet',
  // What counts as asserting
  'denial-of-negated',
  'denial',
  'rival',
] as const

export type Rule = (typeof RULES)[number]
