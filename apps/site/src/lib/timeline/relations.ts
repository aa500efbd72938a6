import type { Tie } from '@hearsay/case'

/** How a tie reads from either end. */
export const RELATIONS: Readonly<Record<Tie['relation'], { readonly from: string; readonly to: string }>> = {
  backs: { from: 'backs', to: 'is backed by' },
  owns: { from: 'owns', to: 'is owned by' },
  funds: { from: 'funds', to: 'is funded by' },
  commands: { from: 'commands', to: 'is commanded by' },
  leads: { from: 'leads', to: 'is led by' },
  'member-of': { from: 'belongs to', to: 'counts among its own' },
  'aligned-with': { from: 'is aligned with', to: 'is aligned with' },
  'allied-with': { from: 'is allied with', to: 'is allied with' },
  'works-for': { from: 'works for', to: 'is worked for by' },
  'embedded-with': { from: 'is embedded with', to: 'has embedded with it' },
  opposes: { from: 'opposes', to: 'is opposed by' },
}
