import type { Tie } from '@hearsay/case'

/** How a tie reads from either end, without a verb, so that it goes with one name or several. */
export const RELATIONS: Readonly<Record<Tie['relation'], { readonly from: string; readonly to: string }>> = {
  backs: { from: 'backer of', to: 'backed by' },
  owns: { from: 'owner of', to: 'owned by' },
  funds: { from: 'funder of', to: 'funded by' },
  commands: { from: 'in command of', to: 'under the command of' },
  leads: { from: 'leader of', to: 'led by' },
  'member-of': { from: 'part of', to: 'including' },
  'aligned-with': { from: 'aligned with', to: 'aligned with' },
  'allied-with': { from: 'allied with', to: 'allied with' },
  'works-for': { from: 'working for', to: 'employing' },
  'embedded-with': { from: 'embedded with', to: 'with, embedded among them,' },
  opposes: { from: 'opposed to', to: 'opposed by' },
}
